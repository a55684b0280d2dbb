package org.cartwright.contract.sender;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Amounts;
import org.cartwright.contract.Answer;
import org.cartwright.contract.AnswerCodec;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.OrderSummary;
import org.cartwright.contract.Problem;
import org.cartwright.contract.Queues;
import org.cartwright.contract.Refusal;
import org.cartwright.contract.Refused;
import org.cartwright.contract.Totals;

/** Takes the engine's part on the broker: reads carts, one "order" per key, and answers. */
final class Responder implements AutoCloseable {
  private final CartCodec carts = new CartCodec(4_194_304, 2_000);
  private final AnswerCodec answers = new AnswerCodec();
  private final Map<String, Answer> byKey = new ConcurrentHashMap<>();
  private final AtomicInteger deliveries = new AtomicInteger();
  private final Connection connection;

  Responder(String url) throws JMSException {
    connection = new ActiveMQConnectionFactory(url).createConnection();
    Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
    MessageProducer replies = session.createProducer(null);
    session
        .createConsumer(session.createQueue(Queues.CARTS))
        .setMessageListener(message -> answer(message, session, replies));
    connection.start();
  }

  Map<String, Answer> byKey() {
    return byKey;
  }

  int deliveries() {
    return deliveries.get();
  }

  private void answer(Message message, Session session, MessageProducer replies) {
    deliveries.incrementAndGet();
    try {
      assertDurable(message);
      String key = message.getStringProperty(Queues.IDEMPOTENCY_KEY);
      String body = ((TextMessage) message).getText();
      Answer answer = byKey.computeIfAbsent(key, k -> place(k, body));
      TextMessage reply = session.createTextMessage(answers.write(answer));
      reply.setJMSCorrelationID(message.getJMSCorrelationID());
      replies.send(message.getJMSReplyTo(), reply);
    } catch (JMSException e) {
      // The sender's temporary queue went with its connection: it asks again.
    }
  }

  private static void assertDurable(Message message) throws JMSException {
    if (message.getJMSDeliveryMode() != DeliveryMode.PERSISTENT) {
      throw new IllegalStateException("a cart that does not survive the broker");
    }
  }

  private Answer place(String key, String body) {
    CartReading reading = carts.read(body);
    if (reading instanceof CartReading.Invalid invalid) {
      Problem problem = invalid.problems().get(0);
      return new Refused(
          1,
          invalid.cartId(),
          key,
          invalid.store(),
          new Refusal("r-1", problem.code(), problem.pointer(), problem.message(), false));
    }
    Cart cart = ((CartReading.Valid) reading).cart();
    BigDecimal gross = Objects.requireNonNull(cart.expectedTotal());
    Amounts total = new Amounts(gross, BigDecimal.ZERO, gross);
    Totals totals = new Totals(total, total, total, List.of());
    return new Accepted(
        1,
        cart.cartId(),
        key,
        cart.store(),
        new OrderSummary(
            cart.cartId(), "NL-" + (byKey.size() + 1), Instant.EPOCH, cart.currency(), totals));
  }

  @Override
  public void close() throws JMSException {
    connection.close();
  }
}
