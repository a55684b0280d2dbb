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

  @PostConstruct
  void migrate() {
    MigrateResult result = new DatabaseMigration(dataSource).migrate();
    LOG.log(
        Level.INFO,
        "Database is at version {0}; {1} migrations applied now",
        result.targetSchemaVersion == null
            ? result.initialSchemaVersion
            : result.targetSchemaVersion,
        result.migrationsExecuted);
  }
}
