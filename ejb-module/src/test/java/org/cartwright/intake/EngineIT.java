package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cartwright.intake.Engine.accepted;
import static org.cartwright.intake.Engine.broker;
import static org.cartwright.intake.Engine.database;
import static org.cartwright.intake.Engine.faults;
import static org.cartwright.intake.Engine.orders;
import static org.cartwright.intake.Engine.refusals;
import static org.cartwright.intake.Engine.refused;
import static org.cartwright.intake.Engine.shop;
import static org.cartwright.intake.Engine.tables;
import static org.cartwright.order.CartFixture.twoMugs;

import jakarta.jms.BytesMessage;
import jakarta.jms.Message;
import jakarta.transaction.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Queues;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Refused;
import org.cartwright.order.CartFixture;
import org.cartwright.order.OrderFilter;
import org.cartwright.order.OrderSort;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine in its container: messages and transactions. */
@ExtendWith(ArquillianExtension.class)
class EngineIT {
  @Deployment
  static WebArchive engine() {
    return EngineArchive.create();
  }

  @Test
  void answersATextMessageWithItsOrder() {
    Cart cart = twoMugs();
    Shop.Reply reply =
        shop()
            .ask(
                session -> {
                  Message message = session.createTextMessage(shop().json(cart));
                  message.setJMSCorrelationID("mine");
                  return message;
                });
    assertThat(reply.correlationId()).isEqualTo("mine");
    Accepted answer = accepted(reply.answer());
    assertThat(answer.order().totals().total().gross()).isEqualTo("347.00");
    assertThat(orders().findByNumber("nordlys", answer.order().orderNumber())).isPresent();
    assertThat(ordersOf(cart)).isEqualTo(1);
  }

  @Test
  void answersABytesMessageUnderItsMessageId() {
    Cart cart = twoMugs();
    Shop.Reply reply =
        shop()
            .ask(
                session -> {
                  BytesMessage message = session.createBytesMessage();
                  message.writeBytes(shop().json(cart).getBytes(StandardCharsets.UTF_8));
                  return message;
                });
    assertThat(reply.correlationId()).startsWith("ID:");
    assertThat(accepted(reply.answer()).cartId()).isEqualTo(cart.cartId());
  }

  @Test
  void storesARefusalOnceHoweverOftenItComes() {
    String body = "{\"this\": \"is no cart\", \"nonce\": \"" + UUID.randomUUID() + "\"}";
    Set<String> ids = new HashSet<>();
    for (Shop.Reply reply : shop().askOften(12, session -> session.createTextMessage(body))) {
      ids.add(refused(reply.answer()).refusal().refusalId());
    }
    assertThat(ids).hasSize(1);
    RefusalView stored = refusals().find(ids.iterator().next()).orElseThrow();
    assertThat(stored.row().attempts()).isEqualTo(12);
    assertThat(new String(stored.payload(), StandardCharsets.UTF_8)).isEqualTo(body);
  }

  @Test
  void refusesAMessageThatHoldsNoCart() {
    List<Shop.Composition> wrong =
        List.of(
            session -> {
              var map = session.createMapMessage();
              map.setString("cart", "no");
              return map;
            },
            session -> session.createObjectMessage("no"),
            session -> session.createStreamMessage(),
            session -> session.createMessage());
    for (Shop.Composition composition : wrong) {
      assertThat(refused(shop().ask(composition).answer()).refusal().code())
          .isEqualTo(RefusalCode.WRONG_MESSAGE_TYPE);
    }
  }

  @Test
  void keepsTheBodyOfACartWhoseKeyIsTooLong() {
    String body = shop().json(twoMugs());
    Refused answer =
        refused(
            shop()
                .ask(
                    session -> {
                      Message message = session.createTextMessage(body);
                      message.setStringProperty(Queues.IDEMPOTENCY_KEY, "k".repeat(256));
                      return message;
                    })
                .answer());
    assertThat(answer.refusal().code()).isEqualTo(RefusalCode.FIELD_INVALID);
    RefusalView stored = refusals().find(answer.refusal().refusalId()).orElseThrow();
    assertThat(new String(stored.payload(), StandardCharsets.UTF_8)).isEqualTo(body);
  }

  @Test
  void leavesNoTraceOfAFaultAndPlacesTheCartWhenItComesAgain() {
    Cart cart = twoMugs();
    String replies = Queues.REPLIES_PREFIX + UUID.randomUUID();
    Map<String, Long> before = tables().rows();
    faults().arm();
    try {
      shop()
          .tell(
              session -> session.createTextMessage(shop().json(cart)),
              session -> session.createQueue(replies));
      await().atMost(Duration.ofSeconds(60)).until(() -> faults().arrivals() == 2);
      assertThat(tables().rows())
          .as("after the fault, before the next try commits")
          .isEqualTo(before);
    } finally {
      faults().release();
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> shop().waiting(replies) == 1);
    assertThat(ordersOf(cart)).isEqualTo(1);
    assertThat(tables().rows().values().stream().mapToLong(rows -> rows).sum())
        .as("one cart of one line: cart, order, tax, shipment, line, address, placement, audit")
        .isEqualTo(before.values().stream().mapToLong(rows -> rows).sum() + 8);
  }

  @Test
  void settlesInATransactionOfItsOwnAndAnswersOutsideOfIt() {
    accepted(shop().send(twoMugs()));
    assertThat(faults().transactionAt(StopPoint.BEFORE_COMMIT)).isEqualTo(Status.STATUS_ACTIVE);
    assertThat(faults().transactionAt(StopPoint.AFTER_COMMIT))
        .isEqualTo(Status.STATUS_NO_TRANSACTION);
  }

  @Test
  void makesOneOrderOfFiftyCopiesSentAtOnce() {
    Cart cart = twoMugs();
    String body = shop().json(cart);
    Set<Answer> answers = new HashSet<>();
    shop()
        .askOften(50, session -> session.createTextMessage(body))
        .forEach(reply -> answers.add(reply.answer()));
    assertThat(answers).hasSize(1);
    accepted(answers.iterator().next());
    assertThat(ordersOf(cart)).isEqualTo(1);
  }

  @Test
  void doesNotComeBackForAnAnswerThatCannotBeDelivered() {
    Cart forbidden = twoMugs();
    Cart gone = twoMugs();
    shop()
        .tell(
            session -> session.createTextMessage(shop().json(forbidden)),
            session -> session.createQueue(Queues.CARTS_DEAD));
    shop()
        .tell(
            session -> session.createTextMessage(shop().json(gone)),
            session -> session.createTemporaryQueue());
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                ordersOf(forbidden) == 1
                    && ordersOf(gone) == 1
                    && shop().waiting(Queues.CARTS) == 0);
    assertThat(shop().waiting(Queues.CARTS_DEAD)).isZero();
  }

  @Test
  void acceptsARefusedCartAfterItsProductWasAdded() {
    String sku = "NEW-" + UUID.randomUUID().toString().substring(0, 8);
    Cart cart =
        CartFixture.cart("nordlys", UUID.randomUUID().toString(), "NOK", "149.00", sku, "1");
    Cart bySelf =
        CartFixture.with(
            cart,
            "149.00",
            List.of(
                CartFixture.shipment("NO", "NO-03", "pickup", CartFixture.line(sku, "1", null))));
    Refused refused = refused(shop().send(bySelf));
    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.SKU_UNKNOWN);
    assertThat(refused.refusal().retryable()).isTrue();
    String product = UUID.randomUUID().toString();
    tables()
        .change(
            "insert into product (product_id, store_id, sku, name, tax_class, version)"
                + " select ?, store_id, ?, 'New', 'standard', 1 from store where alias = 'nordlys'",
            product,
            sku);
    tables()
        .change(
            "insert into product_price (product_id, currency, price) values (?, 'NOK', 149)",
            product);
    accepted(shop().send(bySelf));
    RefusalView stored = refusals().find(refused.refusal().refusalId()).orElseThrow();
    assertThat(stored.row().resolved()).isTrue();
    assertThat(found(sku, RefusalState.RESOLVED)).isEqualTo(1);
    assertThat(found(sku, RefusalState.OPEN)).isZero();
  }

  private static long found(String text, RefusalState state) {
    RefusalFilter filter = RefusalFilter.of(text, "nordlys", state);
    return refusals().find(filter, RefusalSort.NEWEST_FIRST, 0, 10).total();
  }

  @Test
  void findsOrdersByTextWithWildcardsAndQuotes() {
    accepted(shop().send(twoMugs()));
    for (String text : List.of("%", "_", "'", "\\")) {
      assertThat(
              orders().find(OrderFilter.of(text, null, null), OrderSort.NEWEST_FIRST, 0, 5).rows())
          .as(text)
          .isEmpty();
    }
    for (OrderSort.Field field : OrderSort.Field.values()) {
      assertThat(
              orders()
                  .find(OrderFilter.of("kari", "nordlys", "new"), new OrderSort(field, true), 0, 1)
                  .rows())
          .hasSize(1);
    }
  }

  @Test
  void isHealthy() {
    assertThat(database().answers()).isTrue();
    assertThat(database().migrated()).isTrue();
    assertThat(broker().answers()).isTrue();
  }

  private long ordersOf(Cart cart) {
    return tables().count("select count(*) from purchase_order where cart_id = ?", cart.cartId());
  }
}
