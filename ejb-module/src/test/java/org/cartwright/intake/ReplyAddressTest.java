package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.Topic;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyAddressTest {
  private static final String UUID = "f625b37b-f896-4c10-8686-abadb7115fb9";

  @ParameterizedTest
  @ValueSource(strings = {UUID, "cartwright.replies.shop"})
  void answersToTemporaryQueuesAndReplyQueuesWhateverKindTheSenderSaysTheyAre(String name)
      throws JMSException {
    assertThat(address(named(Queue.class, name), Map.of())).isEqualTo(new ReplyAddress(name));
    assertThat(address(named(TemporaryQueue.class, name), Map.of()).allowed()).isTrue();
    assertThat(address(named(Destination.class, "of no kind"), Map.of("JMSReplyTo", name)))
        .isEqualTo(new ReplyAddress(name))
        .matches(ReplyAddress::allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cartwright.carts",
        "cartwright.carts.dead",
        "cartwright.replies",
        "DLQ",
        "elsewhere",
        UUID + ".payments"
      })
  void isNotMadeToWriteElsewhereThoughASenderCallsItTemporary(String name) throws JMSException {
    assertThat(address(named(Queue.class, name), Map.of()).allowed()).isFalse();
    assertThat(address(named(TemporaryQueue.class, name), Map.of()).allowed()).isFalse();
    assertThat(address(named(Destination.class, "x"), Map.of("JMSReplyTo", name)).allowed())
        .isFalse();
  }

  @Test
  void answersNoTopic() throws JMSException {
    Destination topic = named(Topic.class, "cartwright.replies.shop");

    assertThat(address(topic, Map.of("JMSReplyTo", "topic://cartwright.replies.shop")).allowed())
        .isFalse();
  }

  @Test
  void answersWithTheCorrelationIdElseTheIdThatTheSenderGaveElseTheBrokers() throws JMSException {
    Map<String, Object> all =
        Map.of(
            "getJMSCorrelationID",
            "mine",
            "NATIVE_MESSAGE_ID",
            "7",
            "getJMSMessageID",
            "ID:broker");

    assertThat(ReplyAddress.correlationId(message(all))).isEqualTo("mine");
    assertThat(
            ReplyAddress.correlationId(
                message(Map.of("NATIVE_MESSAGE_ID", "7", "getJMSMessageID", "ID:broker"))))
        .isEqualTo("7");
    assertThat(ReplyAddress.correlationId(message(Map.of("getJMSMessageID", "ID:broker"))))
        .isEqualTo("ID:broker");
  }

  private static ReplyAddress address(Destination replyTo, Map<String, Object> properties)
      throws JMSException {
    Map<String, Object> values = new HashMap<>(properties);
    values.put("getJMSReplyTo", replyTo);
    return Objects.requireNonNull(ReplyAddress.of(message(values)));
  }

  /** A message that answers its getters by their names and its properties by theirs. */
  private static Message message(Map<String, Object> values) {
    return (Message)
        Proxy.newProxyInstance(
            Message.class.getClassLoader(),
            new Class<?>[] {Message.class},
            (proxy, method, arguments) ->
                values.get(arguments == null ? method.getName() : (String) arguments[0]));
  }

  private static Destination named(Class<? extends Destination> type, String name) {
    return (Destination)
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> name);
  }
}
