package org.cartwright.broker;

import jakarta.jms.Queue;
import org.apache.activemq.artemis.ra.inflow.ActiveMQActivationSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a message-driven bean asks for. The bean names its queue; how many messages are worked on at
 * the same time comes from the settings, and a lost connection is tried again for ever.
 */
public class CartwrightActivationSpec extends ActiveMQActivationSpec {
  private static final long serialVersionUID = 1L;
  private static final int FOR_EVER = -1;
  private static final long RETRY_MILLIS = 1_000;

  /** Made by the server for each message-driven bean. */
  public CartwrightActivationSpec() {
    setUseJNDI(false);
    setDestinationType(Queue.class.getName());
    setSetupAttempts(FOR_EVER);
    setSetupInterval(RETRY_MILLIS);
  }

  @Override
  public Integer getMaxSession() {
    return getResourceAdapter() instanceof CartwrightResourceAdapter adapter
        ? Integer.valueOf(adapter.consumers())
        : super.getMaxSession();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && other.getClass() == getClass() && super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
