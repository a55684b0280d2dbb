package org.cartwright.broker;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.JsonUtil;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Asks an external broker at start where it puts carts that failed ten times. Without a dead-letter
 * address Artemis deletes them, so such a broker is refused. A broker that cannot be reached yet,
 * or whose user may not ask, only causes a warning: carts wait at their senders or in the broker,
 * and the adapter connects as soon as it can.
 */
final class ExternalBroker {
  private static final Logger LOG = Logger.getLogger(ExternalBroker.class.getName());
  private static final String MANAGEMENT = "activemq.management";
  private static final long ANSWER_MILLIS = 5_000;

  private ExternalBroker() {}

  /**
   * Checks it.
   *
   * @throws InvalidSetting if the broker says that it would delete carts, or refuses the user
   */
  static void check(BrokerSettings settings) {
    try (ActiveMQConnectionFactory factory = BrokerConnections.create(settings)) {
      factory.setReconnectAttempts(0);
      factory.setInitialConnectAttempts(1);
      factory.setCallTimeout(ANSWER_MILLIS);
      try (Connection connection = connect(factory, settings)) {
        check(settings, deadLetters(connection));
      }
    } catch (JMSSecurityException refused) {
      throw new InvalidSetting(
          Setting.BROKER_USER,
          settings.user(),
          "set the user and password that the broker knows (" + refused.getMessage() + ")");
    } catch (JMSException unreachable) {
      LOG.log(
          Level.WARNING,
          "The broker {0} does not answer yet; it is tried again until it does. ({1})",
          new Object[] {BrokerConnections.withoutParameters(settings.url()), unreachable});
    }
  }

  private static Connection connect(ActiveMQConnectionFactory factory, BrokerSettings settings)
      throws JMSException {
    Connection connection =
        settings.anonymous()
            ? factory.createConnection()
            : factory.createConnection(settings.user(), settings.password());
    connection.start();
    return connection;
  }

  private static void check(BrokerSettings settings, @Nullable String deadLetters) {
    if (deadLetters == null) {
      LOG.log(
          Level.WARNING,
          "{0} may not ask the broker for its settings. See to it yourself that {1} has a"
              + " dead-letter address, otherwise the broker deletes carts after ten attempts.",
          new Object[] {settings.user(), BrokerConfiguration.CARTS});
    } else if (deadLetters.isEmpty()) {
      throw new InvalidSetting(
          Setting.BROKER_URL,
          BrokerConnections.withoutParameters(settings.url()),
          "give address "
              + BrokerConfiguration.CARTS
              + " a dead-letter-address in that broker, as our broker.xml does, because the broker"
              + " would delete carts after its last attempt");
    }
  }

  /** The dead-letter address of the carts; empty: none; null: the broker does not tell. */
  private static @Nullable String deadLetters(Connection connection) throws JMSException {
    try (Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
      Queue answers = session.createTemporaryQueue();
      Message question = session.createMessage();
      question.setJMSReplyTo(answers);
      JMSManagementHelper.putOperationInvocation(
          question, ResourceNames.BROKER, "getAddressSettingsAsJSON", BrokerConfiguration.CARTS);
      try (MessageConsumer consumer = session.createConsumer(answers);
          MessageProducer producer = session.createProducer(session.createQueue(MANAGEMENT))) {
        producer.send(question);
        return deadLetters(consumer.receive(ANSWER_MILLIS));
      }
    } catch (JMSSecurityException mayNotAsk) {
      return null;
    }
  }

  private static @Nullable String deadLetters(@Nullable Message answer) throws JMSException {
    if (answer == null || !JMSManagementHelper.hasOperationSucceeded(answer)) {
      return null;
    }
    try {
      String json = String.valueOf(JMSManagementHelper.getResult(answer));
      return JsonUtil.readJsonObject(json).getString("deadLetterAddress", "");
    } catch (Exception unreadable) {
      LOG.log(Level.FINE, "the broker's answer could not be read", unreadable);
      return null;
    }
  }
}
