package org.cartwright.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cartwright.database.Database;

/** Looks into the tables beside the engine, over its own data source. */
@ApplicationScoped
class Tables {
  @Resource(lookup = Database.DATA_SOURCE)
  private DataSource dataSource;

  /** How many rows each table has. */
  Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement tables =
            connection.prepareStatement(
                "select table_name from information_schema.tables where lower(table_schema) ="
                    + " 'public' and lower(table_name) <> 'schema_history'");
        ResultSet names = tables.executeQuery()) {
      while (names.next()) {
        rows.put(names.getString(1), count("select count(*) from " + names.getString(1)));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return rows;
  }

  /** The number that the query gives. */
  long count(String query, String... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, query, parameters);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Changes rows. */
  void change(String command, String... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, command, parameters)) {
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String command, String... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(command);
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
    return statement;
  }
}
