package org.cartwright.contract.sender;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.TextMessage;
import java.util.function.BiConsumer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.cartwright.contract.Queues;

/**
 * One connection to the broker with its reply queue; dies with the first failure. A send returns
 * when the broker has the message on its disk. Not thread-safe: one thread sends at a time.
 */
final class Link implements AutoCloseable {
  private final Connection connection;
  private final Session session;
  private final MessageProducer producer;
  private final TemporaryQueue replies;

  /**
   * @param answered gets correlation id and body of each reply, on a thread of the client
   * @param lost is called when the connection breaks
   */
  Link(BrokerAddress address, BiConsumer<String, String> answered, Runnable lost)
      throws JMSException {
    ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(address.url());
    factory.setReconnectAttempts(0);
    factory.setInitialConnectAttempts(1);
    factory.setBlockOnDurableSend(true);
    connection =
        address.user() == null
            ? factory.createConnection()
            : factory.createConnection(address.user(), address.password());
    try {
      connection.setExceptionListener(e -> lost.run());
      session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      producer = session.createProducer(session.createQueue(Queues.CARTS));
      producer.setDeliveryMode(DeliveryMode.PERSISTENT);
      Session listening = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      replies = listening.createTemporaryQueue();
      listening.createConsumer(replies).setMessageListener(message -> pass(message, answered));
      connection.start();
    } catch (JMSException | RuntimeException e) {
      close();
      throw e;
    }
  }

  void send(String correlationId, String key, String document) throws JMSException {
    TextMessage message = session.createTextMessage(document);
    message.setJMSCorrelationID(correlationId);
    message.setJMSReplyTo(replies);
    message.setStringProperty(Queues.IDEMPOTENCY_KEY, key);
    producer.send(message);
  }

  private static void pass(Message message, BiConsumer<String, String> answered) {
    try {
      String correlationId = message.getJMSCorrelationID();
      if (correlationId != null && message instanceof TextMessage text) {
        answered.accept(correlationId, text.getText());
      }
    } catch (JMSException e) {
      throw new IllegalStateException("a reply cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (JMSException | RuntimeException e) {
      // A broken connection cannot be closed better than it is.
    }
  }
}
