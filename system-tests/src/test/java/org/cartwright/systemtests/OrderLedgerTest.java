package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker itself: it must see what went wrong. */
class OrderLedgerTest {
  private final OrderLedger ledger = new OrderLedger("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
  private Connection database;

  @BeforeEach
  void twoOrders() throws SQLException {
    database = DriverManager.getConnection(ledger.url(), "sa", "");
    run(
        "create table purchase_order(idempotency_key varchar, cart_id varchar, order_number varchar)");
    order("key-1", "NL-1");
    order("key-2", "NL-2");
  }

  @AfterEach
  void forget() throws SQLException {
    database.close();
  }

  @Test
  void isContentWithOneOrderAndItsAnswerForEachCart() {
    ledger
        .verdict(
            "key-",
            Set.of("key-1", "key-2"),
            Map.of("key-1", answer("NL-1"), "key-2", answer("NL-2")))
        .mustBeExactlyOneOrderEach();
  }

  @Test
  void seesALostCart() {
    assertThat(verdict("key-1", "key-2", "key-3").lost()).containsExactly("key-3");
  }

  @Test
  void seesASecondOrderForOneCart() throws SQLException {
    order("key-2", "NL-3");
    assertThat(verdict("key-1", "key-2").duplicated()).containsExactly("key-2");
  }

  @Test
  void seesAnOrderThatNobodySent() {
    assertThat(verdict("key-1").unsent()).containsExactly("key-2");
  }

  @Test
  void seesASenderWithoutAnAnswer() {
    assertThat(verdict("key-1", "key-2").unanswered()).containsExactly("key-1", "key-2");
  }

  @Test
  void seesAnswersThatDifferOrNameAnotherOrder() {
    Set<String> two = Set.of("{\"order\":{\"orderNumber\":\"NL-1\"}}", "{\"outcome\":\"refused\"}");
    OrderLedger.Verdict verdict =
        ledger.verdict(
            "key-", Set.of("key-1", "key-2"), Map.of("key-1", two, "key-2", answer("NL-1")));
    assertThat(verdict.wrongAnswers()).containsExactly("key-1", "key-2");
    assertThatThrownBy(verdict::mustBeExactlyOneOrderEach).hasMessageContaining("key-2");
  }

  private OrderLedger.Verdict verdict(String... sent) {
    return ledger.verdict("key-", Set.of(sent), Map.of());
  }

  private static Set<String> answer(String number) {
    return Set.of("{\"outcome\":\"accepted\",\"order\":{\"orderNumber\":\"" + number + "\"}}");
  }

  private void order(String key, String number) throws SQLException {
    run("insert into purchase_order values('" + key + "', '', '" + number + "')");
  }

  private void run(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
