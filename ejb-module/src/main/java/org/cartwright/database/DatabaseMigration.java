package org.cartwright.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the tables of a database to this version, or refuses a database that is newer. */
final class DatabaseMigration {
  private final Flyway flyway;

  DatabaseMigration(DataSource dataSource, DatabaseKind kind) {
    flyway =
        Flyway.configure(DatabaseMigration.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:org/cartwright/database/migration")
            .placeholders(kind.placeholders())
            .table("schema_history")
            .ignoreMigrationPatterns(new String[0])
            .load();
  }

  /** Applies what is missing; two nodes that start together apply it once. */
  MigrateResult migrate() {
    return flyway.migrate();
  }
}
