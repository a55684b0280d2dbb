package org.cartwright.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.cartwright.contract.Answer;
import org.cartwright.contract.AnswerCodec;
import org.cartwright.contract.Queues;
import org.jspecify.annotations.Nullable;

/**
 * Sends answers. An answer that cannot be delivered is logged and no more: the sender gets it by
 * asking again with the same key, so the cart must not come back for it (ADR 8).
 */
@ApplicationScoped
class ReplySender {
  /** An answer nobody fetched is dropped after this time; asking again gives it once more. */
  private static final Duration KEPT = Duration.ofDays(7);

  /** All queues of Cartwright begin so. */
  private static final String OWN_PREFIX = "cartwright.";

  private static final Logger LOG = System.getLogger(ReplySender.class.getName());

  @Resource(lookup = BrokerHealth.CONNECTION_FACTORY)
  private ConnectionFactory connections;

  private final AnswerCodec codec = new AnswerCodec();

  void send(Message request, Answer answer) {
    try {
      Destination replyTo = request.getJMSReplyTo();
      if (replyTo == null) {
        return;
      }
      if (!allowed(replyTo)) {
        LOG.log(
            Level.WARNING,
            "No answer sent for {0}: reply-to {1} is neither a temporary queue nor {2}*",
            request.getJMSMessageID(),
            replyTo,
            Queues.REPLIES_PREFIX);
        return;
      }
      send(replyTo, correlationId(request), answer);
    } catch (JMSException | RuntimeException undelivered) {
      LOG.log(
          Level.WARNING, "An answer could not be delivered; asking again gives it", undelivered);
    }
  }

  private void send(Destination replyTo, @Nullable String correlationId, Answer answer)
      throws JMSException {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(replyTo)) {
      TextMessage reply = session.createTextMessage(codec.write(answer));
      reply.setJMSCorrelationID(correlationId);
      producer.setDeliveryMode(DeliveryMode.PERSISTENT);
      producer.setTimeToLive(KEPT.toMillis());
      producer.send(reply);
    }
  }

  private static @Nullable String correlationId(Message request) throws JMSException {
    String correlationId = request.getJMSCorrelationID();
    return correlationId == null ? request.getJMSMessageID() : correlationId;
  }

  /**
   * Whether an answer may go there. What is temporary is the sender's word, and the engine may send
   * to every queue, so its own are refused by name.
   */
  static boolean allowed(Destination replyTo) throws JMSException {
    if (!(replyTo instanceof Queue queue)) {
      return false;
    }
    String name = queue.getQueueName();
    return name.startsWith(Queues.REPLIES_PREFIX)
        || (replyTo instanceof TemporaryQueue && !name.startsWith(OWN_PREFIX));
  }
}
