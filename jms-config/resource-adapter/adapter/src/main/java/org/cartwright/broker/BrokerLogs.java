package org.cartwright.broker;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Turns down what Artemis logs per connection, unless an administrator chose a level. */
final class BrokerLogs {
  /** Kept, because a logger that nobody holds forgets its level. */
  private static final List<Logger> CHATTY =
      Stream.of(
              "org.apache.activemq.audit.base",
              "org.apache.activemq.audit.message",
              "org.apache.activemq.audit.resource",
              "org.apache.activemq.artemis.ra")
          .map(Logger::getLogger)
          .toList();

  private BrokerLogs() {}

  static void quieten() {
    CHATTY.stream()
        .filter(logger -> logger.getLevel() == null)
        .forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
