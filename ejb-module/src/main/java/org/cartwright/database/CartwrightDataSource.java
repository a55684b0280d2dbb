package org.cartwright.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.cartwright.config.Settings;

/**
 * The data source that the application server pools: it connects to the configured database. It is
 * ours because servers differ in how they read variables in descriptors (ADR 3).
 *
 * <p>The setters are what {@code @DataSourceDefinition} asks of a data source; the configuration
 * decides, so they change nothing.
 */
public final class CartwrightDataSource implements DataSource {
  private final DatabaseAddress address = DatabaseAddress.of(Settings.load());

  @Override
  public Connection getConnection() throws SQLException {
    return WildFly.here() ? RenewedConnection.to(address::connect) : address.connect();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  public void setUser(String user) {}

  public void setPassword(String password) {}

  public void setUrl(String url) {}

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(java.io.Writer.nullWriter());
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return Logger.getLogger(CartwrightDataSource.class.getPackageName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("not a " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
