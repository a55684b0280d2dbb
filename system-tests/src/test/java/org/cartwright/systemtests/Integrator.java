package org.cartwright.systemtests;

import jakarta.jms.Destination;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An integrator's program: sends a cart and waits for the answer on its temporary queue. */
final class Integrator implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final JMSContext jms;
  private final Destination replyTo;
  private final JMSConsumer replies;
  private final Map<String, Reply> received = new HashMap<>();

  Integrator(BrokerAddress broker) {
    jms = broker.connections().createContext(JMSContext.AUTO_ACKNOWLEDGE);
    replyTo = jms.createTemporaryQueue();
    replies = jms.createConsumer(replyTo);
  }

  /** What makes a message; the session's provider is the only one that can. */
  interface MessageMaker {
    Message make(JMSContext jms) throws JMSException;
  }

  /** Sends a cart with an idempotency key, or without, and returns the answer to this message. */
  Reply ask(@Nullable String key, String cart) {
    return await(send(key, context -> context.createTextMessage(cart)));
  }

  /** Sends any message and returns the answer to it. */
  Reply ask(MessageMaker maker) {
    return await(send(null, maker));
  }

  /** Sends without waiting; returns the correlation id to wait for. */
  String send(@Nullable String key, MessageMaker maker) {
    String correlation = UUID.randomUUID().toString();
    try {
      Message message = maker.make(jms);
      if (key != null) {
        message.setStringProperty("idempotencyKey", key);
      }
      message.setJMSReplyTo(replyTo);
      message.setJMSCorrelationID(correlation);
      jms.createProducer().send(jms.createQueue("cartwright.carts"), message);
      return correlation;
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The answer with this correlation id. */
  Reply await(String correlation) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!received.containsKey(correlation)) {
      Message message =
          replies.receive(Math.max(1, Duration.between(Instant.now(), end).toMillis()));
      if (message == null) {
        throw new AssertionError("no answer within " + PATIENCE + " to " + correlation);
      }
      try {
        received.put(message.getJMSCorrelationID(), Reply.of(message));
      } catch (JMSException e) {
        throw new IllegalStateException(e);
      }
    }
    return Objects.requireNonNull(received.remove(correlation));
  }

  @Override
  public void close() {
    jms.close();
  }
}
