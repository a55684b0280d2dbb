package org.cartwright.broker;

import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnector;
import org.jspecify.annotations.Nullable;

/**
 * The one embedded broker of this archive. A server may start the adapter several times; the broker
 * starts with the first and stops with the last.
 */
final class SharedBroker {
  private static @Nullable EmbeddedBroker running;
  private static int users;

  private SharedBroker() {}

  /** Starts the broker if it is not running, and counts one more user. */
  static synchronized EmbeddedBroker acquire(BrokerSettings settings) {
    EmbeddedBroker broker = running;
    if (broker == null) {
      broker = EmbeddedBroker.start(settings);
      running = broker;
    }
    users++;
    return broker;
  }

  /** Counts one user less, and stops the broker after the last. */
  static synchronized void release() {
    EmbeddedBroker broker = running;
    if (broker == null) {
      return;
    }
    users--;
    if (users == 0) {
      running = null;
      broker.stop();
      InVMConnector.resetThreadPool(); // or its threads would keep an undeployed archive in memory
    }
  }
}
