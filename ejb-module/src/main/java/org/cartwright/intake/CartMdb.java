package org.cartwright.intake;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Queues;

/**
 * Takes carts from the queue. The database commits first, then the answer goes out, then the
 * message is acknowledged: a kill in between brings the message again, and placing it again gives
 * the same answer (ADR 6). A fault is thrown, so that the broker delivers the message again.
 */
@MessageDriven(
    name = "CartMdb",
    activationConfig =
        @ActivationConfigProperty(propertyName = "destination", propertyValue = Queues.CARTS))
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CartMdb implements MessageListener {
  private static final Logger LOG = System.getLogger(CartMdb.class.getName());

  @Inject private MessageReader reader;
  @Inject private Settlement settlement;
  @Inject private ReplySender replies;
  @Inject private StopPoint stopPoint;
  @Inject private Caller caller;

  @Override
  public void onMessage(Message message) {
    caller.become(Identity.system("intake"));
    try {
      Answer answer = settlement.of(reader.read(message));
      stopPoint.reach(StopPoint.AFTER_COMMIT);
      replies.send(message, answer);
    } catch (JMSException | RuntimeException fault) {
      LOG.log(Level.ERROR, "Cart message " + named(message) + " failed and comes again", fault);
      throw new IllegalStateException("cart message failed", fault);
    }
  }

  private static String named(Message message) {
    try {
      return message.getJMSMessageID()
          + ", delivery "
          + message.getStringProperty("JMSXDeliveryCount");
    } catch (JMSException unnamed) {
      return "(id unknown)";
    }
  }
}
