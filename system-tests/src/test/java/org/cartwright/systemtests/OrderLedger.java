package org.cartwright.systemtests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts in the database, without the engine, what became of the carts that were sent. */
record OrderLedger(String url, String user, String password) {

  static OrderLedger of(Postgres postgres) {
    return new OrderLedger(postgres.url(), Postgres.USER, Postgres.PASSWORD);
  }

  /** The database file of an installation with the default settings; it must be stopped. */
  static OrderLedger ofHome(Path home) {
    return new OrderLedger(
        "jdbc:h2:file:" + home.resolve("database/cartwright") + ";WRITE_DELAY=0;IFEXISTS=TRUE",
        "cartwright",
        "");
  }

  /** The numbers of the orders that carry this key. */
  List<String> orderNumbers(String key) {
    return query("select order_number from purchase_order where idempotency_key = ?", key);
  }

  /** The numbers of all orders. */
  List<String> allOrderNumbers() {
    return query("select order_number from purchase_order where order_number <> ?", "");
  }

  /** The numbers of the orders that this cart became. */
  List<String> orderNumbersOfCart(String cartId) {
    return query("select order_number from purchase_order where cart_id = ?", cartId);
  }

  /** The stored reasons under this id: one, when the refusal was kept for staff. */
  List<String> refusals(String refusalId) {
    return query("select code || ': ' || message from refusal where refusal_id = ?", refusalId);
  }

  /** Compares what a run sent, and was answered, with the orders that are there. */
  Verdict verdict(CartRun run) {
    return verdict(run.keyPrefix(), run.keys(), run.answers());
  }

  /** As {@link #verdict(CartRun)}; looks only at orders whose keys have the prefix. */
  Verdict verdict(String keyPrefix, Set<String> sent, Map<String, Set<String>> answers) {
    Map<String, List<String>> orders = ordersByKey(keyPrefix);
    Set<String> lost = new TreeSet<>(sent);
    lost.removeAll(orders.keySet());
    Set<String> duplicated = new TreeSet<>();
    orders.forEach((key, numbers) -> addIf(numbers.size() > 1, duplicated, key));
    Set<String> unsent = new TreeSet<>(orders.keySet());
    unsent.removeAll(sent);
    Set<String> unanswered = new TreeSet<>(sent);
    unanswered.removeAll(answers.keySet());
    Set<String> wrong = new TreeSet<>();
    answers.forEach(
        (key, texts) -> addIf(!tells(texts, orders.getOrDefault(key, List.of())), wrong, key));
    int count = orders.values().stream().mapToInt(List::size).sum();
    return new Verdict(sent.size(), count, lost, duplicated, unsent, unanswered, wrong);
  }

  private static boolean tells(Set<String> answers, List<String> orderNumbers) {
    return answers.size() == 1
        && orderNumbers.size() == 1
        && Reply.of(answers.iterator().next()).orderNumber().equals(orderNumbers.get(0));
  }

  private static void addIf(boolean condition, Set<String> keys, String key) {
    if (condition) {
      keys.add(key);
    }
  }

  private Map<String, List<String>> ordersByKey(String prefix) {
    Map<String, List<String>> orders = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement statement =
            connection.prepareStatement(
                "select idempotency_key, order_number from purchase_order"
                    + " where idempotency_key like ?")) {
      statement.setString(1, prefix + "%");
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          orders
              .computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
              .add(rows.getString(2));
        }
      }
      return orders;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot count the orders in " + url, e);
    }
  }

  private List<String> query(String sql, String parameter) {
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql + " in " + url, e);
    }
  }

  /**
   * Carts sent and orders found, and the keys that are wrong: {@code lost} without an order, {@code
   * duplicated} with several, {@code unsent} with an order that nobody asked for, {@code
   * unanswered}, and {@code wrongAnswers} that differ or do not name the order.
   */
  record Verdict(
      int carts,
      int orders,
      Set<String> lost,
      Set<String> duplicated,
      Set<String> unsent,
      Set<String> unanswered,
      Set<String> wrongAnswers) {

    /** Fails unless each cart became exactly one order and its sender knows it. */
    void mustBeExactlyOneOrderEach() {
      System.out.printf(
          "carts=%d orders=%d lost=%d duplicated=%d unanswered=%d%n",
          carts, orders, lost.size(), duplicated.size(), unanswered.size());
      if (orders != carts
          || !(lost.isEmpty()
              && duplicated.isEmpty()
              && unsent.isEmpty()
              && unanswered.isEmpty()
              && wrongAnswers.isEmpty())) {
        throw new AssertionError("not exactly one order for each cart: " + this);
      }
    }
  }
}
