package org.cartwright.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;

/** Where the configured database is, checked: no address that could lose a committed row. */
record DatabaseAddress(DatabaseKind kind, String url, String user, String password) {
  private static final Pattern WRITES_AT_ONCE =
      Pattern.compile(";WRITE_DELAY=0(;|$)", Pattern.CASE_INSENSITIVE);

  /**
   * Reads and checks the address.
   *
   * @throws InvalidSetting if the URL is of another database, or of an H2 that would lose rows when
   *     the process is killed (ADR 5)
   */
  static DatabaseAddress of(Settings settings) {
    String configured = settings.text(Setting.DATABASE_URL);
    String url = configured.isEmpty() ? fileIn(settings) : configured;
    DatabaseKind kind = kindOf(url);
    if (kind == DatabaseKind.H2 && !WRITES_AT_ONCE.matcher(url).find()) {
      throw new InvalidSetting(
          Setting.DATABASE_URL,
          url,
          "append ;WRITE_DELAY=0, without which H2 loses committed rows when the process is"
              + " killed");
    }
    return new DatabaseAddress(
        kind, url, settings.text(Setting.DATABASE_USER), settings.text(Setting.DATABASE_PASSWORD));
  }

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    Driver driver = kind == DatabaseKind.H2 ? new org.h2.Driver() : new org.postgresql.Driver();
    Connection connection = driver.connect(url, properties);
    if (connection == null) {
      throw new SQLException("no driver takes the URL " + url);
    }
    return connection;
  }

  private static String fileIn(Settings settings) {
    return "jdbc:h2:file:"
        + settings.home().resolve("database").resolve("cartwright")
        + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
  }

  private static DatabaseKind kindOf(String url) {
    if (url.startsWith("jdbc:h2:")) {
      return DatabaseKind.H2;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return DatabaseKind.POSTGRESQL;
    }
    throw new InvalidSetting(
        Setting.DATABASE_URL, url, "set a URL that starts with jdbc:postgresql: or jdbc:h2:");
  }

  /** The URL without its options, among which a password may be. */
  @Override
  public String toString() {
    return url.split("[?;]", 2)[0];
  }
}
