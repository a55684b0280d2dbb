package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SameKeyIT {
  private static final int COPIES = 50;
  private static final int SENDERS = 10;
  private static Shop shop;
  private static Integrator integrator;

  private final String key = "key-" + UUID.randomUUID();

  @BeforeAll
  static void connect() {
    shop = Shop.withItsOwnBroker();
    integrator = new Integrator(shop.broker());
  }

  @AfterAll
  static void disconnect() {
    integrator.close();
  }

  @Test
  void answersTheSameCartSentTwiceWithTheSameOrder() {
    String cart = CartFixture.mugs(2).toString();
    Reply first = integrator.ask(key, cart);
    Reply second = integrator.ask(key, cart);

    assertThat(first.accepted()).as("%s", first).isTrue();
    assertThat(first.gross()).isEqualByComparingTo("298.00");
    assertThat(second).isEqualTo(first);
    assertThat(shop.ledger().orderNumbers(key)).containsExactly(first.orderNumber());
  }

  @Test
  void takesTheCartIdForTheKeyWhereThereIsNone() {
    var cart = CartFixture.mugs(1);
    Reply first = integrator.ask(null, cart.toString());
    Reply second = integrator.ask(null, cart.toString());

    assertThat(first.accepted()).as("%s", first).isTrue();
    assertThat(second).isEqualTo(first);
    assertThat(shop.ledger().orderNumbersOfCart(cart.path("cartId").asText()))
        .containsExactly(first.orderNumber());
  }

  @Test
  void refusesOtherContentUnderAKeyThatIsTaken() {
    UUID cartId = UUID.randomUUID();
    Reply first = integrator.ask(key, CartFixture.mugs(cartId, 1).toString());
    Reply other = integrator.ask(key, CartFixture.mugs(cartId, 2).toString());
    Reply again = integrator.ask(key, CartFixture.mugs(cartId, 1).toString());

    assertThat(first.accepted()).as("%s", first).isTrue();
    assertThat(other.code()).as("%s", other).isEqualTo("KEY_CONFLICT");
    assertThat(again).isEqualTo(first);
    assertThat(shop.ledger().orderNumbers(key)).containsExactly(first.orderNumber());
  }

  @Test
  void makesOneOrderOfFiftyCopiesSentAtOnce() throws Exception {
    String cart = CartFixture.mugs(3).toString();
    CyclicBarrier together = new CyclicBarrier(SENDERS);
    List<Callable<List<Reply>>> senders =
        IntStream.range(0, SENDERS).mapToObj(i -> sender(together, cart)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Reply> replies = new ArrayList<>();
      for (Future<List<Reply>> done : threads.invokeAll(senders, 90, TimeUnit.SECONDS)) {
        replies.addAll(done.get());
      }
      assertThat(replies).hasSize(COPIES);
      assertThat(replies.get(0).accepted()).as("%s", replies.get(0)).isTrue();
      assertThat(replies).containsOnly(replies.get(0));
      assertThat(shop.ledger().orderNumbers(key)).containsExactly(replies.get(0).orderNumber());
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<List<Reply>> sender(CyclicBarrier together, String cart) {
    return () -> {
      try (Integrator copy = new Integrator(shop.broker())) {
        together.await(30, TimeUnit.SECONDS);
        List<String> sent =
            IntStream.range(0, COPIES / SENDERS)
                .mapToObj(i -> copy.send(key, jms -> jms.createTextMessage(cart)))
                .toList();
        return sent.stream().map(copy::await).toList();
      }
    };
  }
}
