package org.cartwright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenewedConnectionTest {
  private final List<Connection> opened = new ArrayList<>();
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = RenewedConnection.to(this::open);
  }

  @Test
  void connectsAnewAfterTheDatabaseWentAway() throws SQLException {
    opened.get(0).close();

    assertThat(one()).isEqualTo(1);
    assertThat(opened).hasSize(2);
  }

  @Test
  void doesNotConnectAnewWithinATransaction() throws SQLException {
    connection.setAutoCommit(false);
    assertThat(one()).isEqualTo(1);
    opened.get(0).close();

    assertThatThrownBy(this::one).isInstanceOf(SQLException.class);
    assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
    connection.rollback();
    connection.setAutoCommit(true);
    assertThat(one()).isEqualTo(1);
    assertThat(opened).hasSize(2);
  }

  @Test
  void staysClosedOnceItsOwnerClosedIt() throws SQLException {
    connection.close();

    assertThat(connection.isClosed()).isTrue();
    assertThatThrownBy(this::one).isInstanceOf(SQLException.class);
    assertThat(opened).hasSize(1);
  }

  private int one() throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select 1")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Connection open() throws SQLException {
    Connection made = DriverManager.getConnection("jdbc:h2:mem:");
    opened.add(made);
    return made;
  }
}
