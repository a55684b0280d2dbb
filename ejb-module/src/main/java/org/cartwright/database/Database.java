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
import org.cartwright.config.FailedStart;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Settings;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The database of this application: started first, so that whoever depends on this bean finds the
 * tables there. Outside container transactions, because a migration commits by itself.
 *
 * <p>A connection is tried when it is taken from the pool: after a restart of the database those in
 * it are dead, and Payara would hand them out for ever. The URL means nothing; WildFly wants one.
 */
@DataSourceDefinition(
    name = Database.DATA_SOURCE,
    className = "org.cartwright.database.CartwrightDataSource",
    url = "jdbc:cartwright",
    minPoolSize = 2,
    maxPoolSize = 80,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
    })
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
  void start() {
    try {
      Settings settings = Settings.load();
      settings.check();
      DatabaseAddress address = DatabaseAddress.of(settings);
      migrate(address);
    } catch (InvalidSetting invalid) {
      FailedStart.report(String.valueOf(invalid.getMessage()));
      throw invalid;
    }
  }

  private void migrate(DatabaseAddress address) {
    try {
      MigrateResult result = new DatabaseMigration(dataSource, address.kind()).migrate();
      LOG.log(
          Level.INFO,
          "Database {0} is at version {1}; {2} migrations applied now",
          address,
          result.targetSchemaVersion == null
              ? result.initialSchemaVersion
              : result.targetSchemaVersion,
          result.migrationsExecuted);
    } catch (FlywayException failed) {
      FailedStart.report(
          "the database %s cannot be used: %s".formatted(address, failed.getMessage()));
      throw failed;
    }
  }
}
