package org.cartwright.contract.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Refused;
import org.cartwright.contract.SampleCarts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CartSenderTest {
  @TempDir private Path folder;
  private TestBroker broker;

  @BeforeEach
  void startBroker() throws Exception {
    broker = new TestBroker(folder);
  }

  @AfterEach
  void stopBroker() throws Exception {
    broker.close();
  }

  @Test
  void getsTheAnswerToEachCart() throws Exception {
    try (CartSender sender = CartSender.open(BrokerAddress.of(broker.url()));
        Responder responder = new Responder(broker.url())) {
      CompletableFuture<Answer> good = sender.send(SampleCarts.document("yen"), "key-1");
      CompletableFuture<Answer> bad = sender.send("{\"schemaVersion\": 2}", "key-2");

      assertThat(good.get(20, TimeUnit.SECONDS))
          .isInstanceOfSatisfying(
              Accepted.class, a -> assertThat(a.idempotencyKey()).isEqualTo("key-1"));
      assertThat(bad.get(20, TimeUnit.SECONDS))
          .isInstanceOfSatisfying(
              Refused.class,
              r ->
                  assertThat(r.refusal().code()).isEqualTo(RefusalCode.SCHEMA_VERSION_UNSUPPORTED));
      assertThat(sender.unanswered()).isZero();
      assertThat(responder.byKey()).containsOnlyKeys("key-1", "key-2");
    }
  }

  @Test
  void asksAgainForWhatHasNoAnswerWhenTheBrokerComesBack() throws Exception {
    try (CartSender sender = CartSender.open(BrokerAddress.of(broker.url()))) {
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        answers.add(sender.send(SampleCarts.document("one-line"), "key-" + i));
      }
      assertThat(broker.waiting()).isEqualTo(20);

      broker.restart();
      answers.add(sender.send(SampleCarts.document("one-line"), "key-20"));
      await().atMost(20, TimeUnit.SECONDS).until(() -> broker.waiting() == 20 + 21);

      try (Responder responder = new Responder(broker.url())) {
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
            .get(30, TimeUnit.SECONDS);
        assertThat(responder.byKey()).hasSize(21);
        await().until(() -> responder.deliveries() == 41);
      }
      for (int i = 0; i <= 20; i++) {
        assertThat(answers.get(i).get().idempotencyKey()).isEqualTo("key-" + i);
      }
    }
  }

  @Test
  void saysSoWhenItIsClosedBeforeTheAnswer() throws Exception {
    CartSender sender = CartSender.open(BrokerAddress.of(broker.url()));
    CompletableFuture<Answer> answer = sender.send(SampleCarts.document("yen"), "key");

    sender.close();

    assertThatThrownBy(() -> answer.get(1, TimeUnit.SECONDS))
        .hasRootCauseInstanceOf(IOException.class)
        .hasMessageContaining("asking again is safe");
    assertThatThrownBy(() -> sender.send("{}", "key")).isInstanceOf(IllegalStateException.class);
    assertThat(broker.waiting()).isEqualTo(1);
  }

  @Test
  void refusesAKeyThatIsTooLong() throws Exception {
    try (CartSender sender = CartSender.open(BrokerAddress.of(broker.url()))) {
      assertThatThrownBy(() -> sender.send("{}", "k".repeat(256)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> sender.send("{}", "")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void saysWhichBrokerCannotBeReached() throws Exception {
    String url = broker.url();
    broker.close();

    assertThatThrownBy(() -> CartSender.open(new BrokerAddress(url, "shop", "secret")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(url + " as shop")
        .hasMessageNotContaining("secret");
  }
}
