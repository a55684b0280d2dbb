package org.cartwright.database;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Whether the database can be reached and has the tables of this version. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseHealth {
  private static final Logger LOG = System.getLogger(DatabaseHealth.class.getName());

  @Resource(lookup = Database.DATA_SOURCE)
  private DataSource dataSource;

  /** Asks the database for something; may wait as long as its driver does. */
  public boolean answers() {
    return finds("select 1");
  }

  /** Whether every migration that was begun has succeeded. */
  public boolean migrated() {
    return finds(
        "select 1 where not exists (select 1 from \"schema_history\" where not \"success\")");
  }

  private boolean finds(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next();
    } catch (SQLException unreachable) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", unreachable.getMessage());
      return false;
    }
  }
}
