package org.cartwright.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
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

  private static final Logger LOG = System.getLogger(ReplySender.class.getName());

  @Resource(lookup = BrokerHealth.CONNECTION_FACTORY)
  private ConnectionFactory connections;

  private final AnswerCodec codec = new AnswerCodec();

  void send(Message request, Answer answer) {
    try {
      ReplyAddress replyTo = ReplyAddress.of(request);
      if (replyTo == null) {
        return;
      }
      if (!replyTo.allowed()) {
        LOG.log(
            Level.WARNING,
            "No answer sent for {0}: reply-to {1} is neither a temporary queue nor {2}*",
            request.getJMSMessageID(),
            replyTo.queue(),
            Queues.REPLIES_PREFIX);
        return;
      }
      send(replyTo, ReplyAddress.correlationId(request), answer);
    } catch (JMSException | RuntimeException undelivered) {
      LOG.log(
          Level.WARNING, "An answer could not be delivered; asking again gives it", undelivered);
    }
  }

  private void send(ReplyAddress replyTo, @Nullable String correlationId, Answer answer)
      throws JMSException {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createQueue(replyTo.queue()))) {
      TextMessage reply = session.createTextMessage(codec.write(answer));
      reply.setJMSCorrelationID(correlationId);
      producer.setDeliveryMode(DeliveryMode.PERSISTENT);
      producer.setTimeToLive(KEPT.toMillis());
      producer.send(reply);
    }
  }
}
