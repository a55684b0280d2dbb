package org.cartwright.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The database of this application: started first, so that whoever depends on this bean finds the
 * tables there. Outside container transactions, because a migration commits by itself.
 */
@DataSourceDefinition(
    name = Database.DATA_SOURCE,
    className = "org.cartwright.database.CartwrightDataSource",
    minPoolSize = 2,
    maxPoolSize = 48,
    maxIdleTime = 300)
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
  /** The JNDI name of the data source. */
  public static final String DATA_SOURCE = "java:app/jdbc/cartwright";

  private static final Logger LOG = System.getLogger(Database.class.getName());

  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  private volatile boolean migrated;

  @PostConstruct
  void migrate() {
    MigrateResult result = new DatabaseMigration(dataSource).migrate();
    migrated = true;
    LOG.log(
        Level.INFO,
        "Database is at version {0}; {1} migrations applied now",
        result.targetSchemaVersion == null
            ? result.initialSchemaVersion
            : result.targetSchemaVersion,
        result.migrationsExecuted);
  }

  /** Whether the tables are those of this version. */
  public boolean migrated() {
    return migrated;
  }

  /**
   * Asks the database for an answer.
   *
   * @throws SQLException if it gives none
   */
  public void ping() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet one = statement.executeQuery("select 1")) {
      if (!one.next()) {
        throw new SQLException("the database answered nothing");
      }
    }
  }
}
