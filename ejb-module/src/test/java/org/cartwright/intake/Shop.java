package org.cartwright.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import jakarta.jms.InvalidDestinationException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cartwright.contract.Answer;
import org.cartwright.contract.AnswerCodec;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.Queues;
import org.jspecify.annotations.Nullable;

/** A shop that sends carts over JMS and reads the answers. */
@ApplicationScoped
class Shop {
  private static final long PATIENCE = 60_000;

  @Resource(lookup = BrokerHealth.CONNECTION_FACTORY)
  private ConnectionFactory connections;

  private final CartCodec carts = new CartCodec(1 << 20, 2000);
  private final AnswerCodec answers = new AnswerCodec();

  /** An answer with the correlation id that it carried. */
  record Reply(@Nullable String correlationId, Answer answer) {}

  /** Makes a message in a session. */
  @FunctionalInterface
  interface Composition {
    Message in(Session session) throws JMSException;
  }

  String json(Cart cart) {
    return carts.write(cart);
  }

  /** Sends a cart as text and waits for its answer. */
  Answer send(Cart cart) {
    return ask(session -> session.createTextMessage(json(cart))).answer();
  }

  /** Sends one message and waits for its answer. */
  Reply ask(Composition composition) {
    return askOften(1, composition).get(0);
  }

  /** Sends equal messages at once, with a temporary queue for the answers, and waits for all. */
  List<Reply> askOften(int copies, Composition composition) {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
      connection.start();
      Destination replies = session.createTemporaryQueue();
      try (MessageConsumer consumer = session.createConsumer(replies)) {
        send(session, copies, composition, replies);
        List<Reply> received = new ArrayList<>();
        while (received.size() < copies) {
          if (!(consumer.receive(PATIENCE) instanceof TextMessage text)) {
            throw new AssertionError("answered " + received.size() + " of " + copies);
          }
          received.add(new Reply(text.getJMSCorrelationID(), answers.read(text.getText())));
        }
        return received;
      }
    } catch (JMSException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Sends one message whose answer goes where the function says, and does not wait. */
  void tell(Composition composition, ReplyTo replyTo) {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
      send(session, 1, composition, replyTo.in(session));
    } catch (JMSException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Where an answer shall go. */
  @FunctionalInterface
  interface ReplyTo {
    Destination in(Session session) throws JMSException;
  }

  /** How many messages lie in a queue; a reply queue is there only once it was sent to. */
  int waiting(String queue) {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        QueueBrowser browser = session.createBrowser(session.createQueue(queue))) {
      connection.start();
      return Collections.list(browser.getEnumeration()).size();
    } catch (InvalidDestinationException notThereYet) {
      return 0;
    } catch (JMSException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void send(
      Session session, int copies, Composition composition, Destination replyTo)
      throws JMSException {
    try (MessageProducer producer = session.createProducer(session.createQueue(Queues.CARTS))) {
      for (int i = 0; i < copies; i++) {
        Message message = composition.in(session);
        message.setJMSReplyTo(replyTo);
        producer.send(message);
      }
    }
  }
}
