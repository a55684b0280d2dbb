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
import org.cartwright.contract.Queues;

/** The broker as this application reaches it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Broker {
  /** The JNDI name of the connection factory; each server's descriptor binds it to our adapter. */
  public static final String CONNECTION_FACTORY = "java:app/jms/cartwright";

  @Resource(lookup = CONNECTION_FACTORY)
  private ConnectionFactory connections;

  /**
   * Asks the broker for an answer.
   *
   * @throws JMSException if it gives none
   */
  public void ping() throws JMSException {
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        QueueBrowser browser = session.createBrowser(session.createQueue(Queues.CARTS))) {
      connection.start();
      browser.getEnumeration().hasMoreElements();
    }
  }
}
