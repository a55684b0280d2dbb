package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.jms.BytesMessage;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the sample clients put on the broker, and what they make of answers that are not today's.
 * The test takes the shop's place.
 */
class SenderMessagesIT {
  private static final long PATIENCE = SampleClient.PATIENCE.toMillis();
  private static ArtemisBroker broker;
  private static BrokerAddress senders;
  private static JMSContext shop;

  private final ObjectNode cart = CartFixture.mugs(1);

  @BeforeAll
  static void start() {
    broker = new ArtemisBroker();
    senders = BrokerAddress.of(broker);
    shop =
        new BrokerAddress(broker.url(), ArtemisBroker.ENGINE, ArtemisBroker.ENGINE_PASSWORD)
            .connections()
            .createContext();
  }

  @AfterAll
  static void stop() {
    shop.close();
    broker.close();
  }

  static Stream<SampleClient> clients() {
    return SendersIT.clients();
  }

  @ParameterizedTest
  @MethodSource("clients")
  void sendsDurableMessagesWithKeyCorrelationAndReplyTo(SampleClient client) throws Exception {
    try (ServerProcess text = client.start(senders, List.of(file().toString()))) {
      Message message = nextCart();
      assertThat(message).isInstanceOf(TextMessage.class);
      assertThat(message.getBody(String.class)).isEqualTo(cart.toString());
      assertThat(message.getJMSDeliveryMode()).isEqualTo(DeliveryMode.PERSISTENT);
      assertThat(message.getJMSExpiration()).isZero();
      assertThat(message.getStringProperty("idempotencyKey"))
          .isEqualTo(cart.get("cartId").asText());
      answer(message, message.getJMSCorrelationID(), "KEY_CONFLICT");
      assertThat(text.awaitExit(SampleClient.PATIENCE)).isEqualTo(1);
    }
    try (ServerProcess bytes = client.start(senders, List.of("--binary", file().toString()))) {
      Message message = nextCart();
      assertThat(message).isInstanceOf(BytesMessage.class);
      assertThat(message.getBody(byte[].class)).asString().isEqualTo(cart.toString());
      answer(message, message.getJMSCorrelationID(), "KEY_CONFLICT");
      assertThat(bytes.awaitExit(SampleClient.PATIENCE)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("clients")
  void readsCodesAndFieldsOfTomorrowAndIgnoresAnswersToOthers(SampleClient client)
      throws Exception {
    try (ServerProcess process = client.start(senders, List.of(file().toString()))) {
      Message message = nextCart();
      answer(message, "of somebody else", "STORE_UNKNOWN");
      answer(message, message.getJMSCorrelationID(), "CODE_OF_TOMORROW");
      answer(message, message.getJMSCorrelationID(), "SKU_UNKNOWN");

      assertThat(process.awaitExit(SampleClient.PATIENCE)).as(process.log()).isEqualTo(1);
      assertThat(process.log())
          .contains("cart.json: refused CODE_OF_TOMORROW: Not today. (can succeed later)")
          .contains("0 accepted, 1 refused, 0 without an answer")
          .doesNotContain("STORE_UNKNOWN", "SKU_UNKNOWN");
    }
  }

  @ParameterizedTest
  @MethodSource("clients")
  void saysThatTheBrokerHasTheCartWhenNoAnswerComes(SampleClient client) throws Exception {
    SampleClient.Outcome outcome =
        client.run(senders, List.of("--timeout", "3", file().toString()));

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.printed())
        .contains("no answer within 3 s; the broker has it (key " + cart.get("cartId").asText())
        .contains("Asking again with the same key is safe");
    assertThat(nextCart().getBody(String.class)).isEqualTo(cart.toString());
  }

  private Path file() throws IOException {
    return Files.writeString(Artifacts.newFolder("cart").resolve("cart.json"), cart.toString());
  }

  private static Message nextCart() {
    try (var carts = shop.createConsumer(shop.createQueue("cartwright.carts"))) {
      Message message = carts.receive(PATIENCE);
      assertThat(message).as("a cart").isNotNull();
      return message;
    }
  }

  private static void answer(Message cart, String correlationId, String code) throws JMSException {
    String refused =
        """
        {"schemaVersion": 1, "outcome": "refused", "newField": {"of": "tomorrow"},
         "refusal": {"refusalId": "1", "code": "%s", "message": "Not today.", "retryable": true, "new": 1}}
        """
            .formatted(code);
    String replyTo = cart.getStringProperty("JMSReplyTo").replaceAll("^.*://", "");
    shop.createProducer()
        .setJMSCorrelationID(correlationId)
        .send(shop.createQueue(replyTo), refused);
  }
}
