package org.cartwright.systemtests;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Where an integrator reaches the broker, and as whom; no user: anonymous. */
record BrokerAddress(String url, String user, String password) {
  private static final String PATIENT =
      "?initialConnectAttempts=50&retryInterval=200&reconnectAttempts=0&callTimeout=15000";

  static BrokerAddress embedded(ShopSettings settings) {
    return new BrokerAddress("tcp://127.0.0.1:" + settings.get("cartwright.broker.port"), "", "");
  }

  static BrokerAddress of(ArtemisBroker broker) {
    return new BrokerAddress(broker.url(), ArtemisBroker.SENDER, ArtemisBroker.SENDER_PASSWORD);
  }

  /** Tries for ten seconds to connect; a connection that breaks stays broken. */
  ConnectionFactory connections() {
    return user.isEmpty()
        ? new ActiveMQConnectionFactory(url + PATIENT)
        : new ActiveMQConnectionFactory(url + PATIENT, user, password);
  }
}
