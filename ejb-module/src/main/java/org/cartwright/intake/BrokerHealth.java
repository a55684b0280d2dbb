package org.cartwright.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.cartwright.contract.Queues;

/** Whether the broker can be reached, over the connection factory that answers go out by. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BrokerHealth {
  /** The JNDI name of the connection factory; each server's descriptor binds it to our adapter. */
  public static final String CONNECTION_FACTORY = "java:app/jms/cartwright";

  private static final Logger LOG = System.getLogger(BrokerHealth.class.getName());

  @Resource(lookup = CONNECTION_FACTORY)
  private ConnectionFactory connections;

  /** Asks the broker for something; may wait as long as its client does. */
  public boolean answers() {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        QueueBrowser browser = session.createBrowser(session.createQueue(Queues.CARTS))) {
      connection.start();
      browser.getEnumeration().hasMoreElements();
      return true;
    } catch (JMSException unreachable) {
      LOG.log(Level.WARNING, "The broker does not answer: {0}", unreachable.getMessage());
      return false;
    }
  }
}
