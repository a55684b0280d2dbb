package org.cartwright.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** An empty database of each kind that Cartwright runs on. */
public enum TestDatabase {
  H2 {
    @Override
    public String freshUrl() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0";
    }
  },
  POSTGRESQL {
    @Override
    public String freshUrl() {
      String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
      try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException unavailable) {
        throw new IllegalStateException(unavailable);
      }
      return Server.POSTGRES.getJdbcUrl("postgres", name);
    }
  };

  /** URL of a database that nobody else uses. */
  public abstract String freshUrl();

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
