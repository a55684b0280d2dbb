package org.cartwright.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that connects anew, between two transactions, after its database went away. A pool
 * that does not try its connections would hand out a dead one for ever; this one fails once. Inside
 * a transaction nothing is connected anew, so that no half of a transaction is committed.
 */
final class RenewedConnection implements InvocationHandler {
  /** Opens a connection to the database. */
  interface Source {
    Connection connect() throws SQLException;
  }

  private final Source source;
  private Connection real;
  private boolean inTransaction;
  private boolean closed;

  private RenewedConnection(Source source) throws SQLException {
    this.source = source;
    this.real = source.connect();
  }

  /** Connects, and stays connected. */
  static Connection to(Source source) throws SQLException {
    return (Connection)
        Proxy.newProxyInstance(
            RenewedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new RenewedConnection(source));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "equals" -> {
        return arguments != null && proxy == arguments[0];
      }
      case "hashCode" -> {
        return System.identityHashCode(proxy);
      }
      case "close", "abort" -> closed = true;
      case "isClosed", "isValid", "toString" -> {}
      case "rollback" -> {
        if (real.isClosed()) {
          return null; // the database has rolled back what it lost sight of
        }
      }
      case "setAutoCommit" -> {
        renew();
        inTransaction = arguments != null && Boolean.FALSE.equals(arguments[0]);
      }
      default -> {
        if (!inTransaction) {
          renew();
        }
      }
    }
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause() == null ? failed : failed.getCause();
    }
  }

  private void renew() throws SQLException {
    if (!closed && real.isClosed()) {
      real = source.connect();
    }
  }
}
