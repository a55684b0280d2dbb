package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.StreamMessage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputIT {
  private static Shop shop;
  private static Integrator integrator;

  /** What is sent, in words, the message, and the code it is refused with. */
  record BadInput(String what, Integrator.MessageMaker message, String code) {
    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeAll
  static void connect() {
    shop = Shop.withItsOwnBroker();
    integrator = new Integrator(shop.broker());
  }

  @AfterAll
  static void disconnect() {
    integrator.close();
  }

  @ParameterizedTest
  @MethodSource({"messages", "documents", "carts"})
  void refusesWithAReasonKeepsItForStaffAndTakesTheNextCart(BadInput bad) {
    Reply refused = integrator.ask(bad.message());

    assertThat(refused.accepted()).as("%s", refused).isFalse();
    assertThat(refused.code()).as("%s", refused).isEqualTo(bad.code());
    assertThat(refused.message()).as("words for a person").contains(" ").hasSizeBetween(10, 1_000);
    assertThat(shop.ledger().refusals(refused.refusalId()))
        .singleElement()
        .asString()
        .startsWith(bad.code())
        .contains(refused.message());

    Reply next = integrator.ask(null, CartFixture.mugs(1).toString());
    assertThat(next.accepted()).as("the good cart after it: %s", next).isTrue();
  }

  static Stream<BadInput> messages() {
    return Stream.of(
        new BadInput("a map message", BadInputIT::map, "WRONG_MESSAGE_TYPE"),
        new BadInput("a stream message", BadInputIT::stream, "WRONG_MESSAGE_TYPE"),
        new BadInput(
            "an object message",
            jms -> jms.createObjectMessage("a Java object"),
            "WRONG_MESSAGE_TYPE"),
        new BadInput("a message without a body", JMSContext::createMessage, "WRONG_MESSAGE_TYPE"),
        new BadInput("bytes of another charset", BadInputIT::latin1, "NOT_UTF8"),
        new BadInput("a key of 256 characters", BadInputIT::longKey, "FIELD_INVALID"),
        new BadInput("50 MB of bytes", BadInputIT::fiftyMegabytes, "TOO_LARGE"),
        text("50 MB of text", " ".repeat(50_000_000) + "{}", "TOO_LARGE"));
  }

  static Stream<BadInput> documents() {
    String good = CartFixture.mugs(1).toString();
    return Stream.of(
        text("words that are not JSON", "two mugs, please", "NOT_JSON"),
        text("an empty text", "", "NOT_JSON"),
        text("a cart cut off in the middle", good.substring(0, good.length() / 2), "NOT_JSON"),
        text("a list instead of a cart", "[" + good + "]", "NOT_JSON"),
        text("a million nested lists", "[".repeat(1_000_000), "NOT_JSON"),
        text("a key that comes twice", "{\"store\":\"a\",\"store\":\"b\"}", "NOT_JSON"));
  }

  static Stream<BadInput> carts() {
    return BadCarts.documents().map(bad -> text(bad.what(), bad.document(), bad.code()));
  }

  private static BadInput text(String what, String document, String code) {
    return new BadInput(what, jms -> jms.createTextMessage(document), code);
  }

  private static MapMessage map(JMSContext jms) throws JMSException {
    MapMessage message = jms.createMapMessage();
    message.setString("sku", "MUG-1");
    return message;
  }

  private static StreamMessage stream(JMSContext jms) throws JMSException {
    StreamMessage message = jms.createStreamMessage();
    message.writeString("MUG-1");
    return message;
  }

  private static Message longKey(JMSContext jms) throws JMSException {
    Message message = jms.createTextMessage(CartFixture.mugs(1).toString());
    message.setStringProperty("idempotencyKey", "k".repeat(256));
    return message;
  }

  private static BytesMessage latin1(JMSContext jms) throws JMSException {
    String cart = CartFixture.mugs(1).put("name", "Til Øystein Ødegård").toString();
    BytesMessage message = jms.createBytesMessage();
    message.writeBytes(cart.getBytes(StandardCharsets.ISO_8859_1));
    return message;
  }

  private static BytesMessage fiftyMegabytes(JMSContext jms) throws JMSException {
    byte[] start = CartFixture.mugs(1).toString().getBytes(StandardCharsets.UTF_8);
    BytesMessage message = jms.createBytesMessage();
    message.writeBytes(start, 0, start.length - 1);
    byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    for (int megabytes = 0; megabytes < 50; megabytes++) {
      message.writeBytes(blanks);
    }
    message.writeBytes("}".getBytes(StandardCharsets.UTF_8));
    return message;
  }
}
