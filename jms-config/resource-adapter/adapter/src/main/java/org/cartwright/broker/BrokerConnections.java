package org.cartwright.broker;

import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;

/**
 * Makes the connection factories of the adapter. What the URL of an external broker says holds;
 * what it leaves open is set so that a broker's restart needs no restart of the application and
 * that a message which waits in a consumer's buffer is never counted as tried.
 */
final class BrokerConnections {
  private static final int FOR_EVER = -1;
  private static final int UNBOUNDED = -1;
  private static final long RETRY_MILLIS = 500;
  private static final long LONGEST_RETRY_MILLIS = 5_000;
  private static final double RETRY_MULTIPLIER = 1.5;
  private static final long FAILOVER_MILLIS = 30_000;

  private BrokerConnections() {}

  static ActiveMQConnectionFactory create(BrokerSettings settings) {
    ActiveMQConnectionFactory factory = settings.embedded() ? inVm() : external(settings.url());
    // Pools of its own end with the factory, and a thread is there for every consumer.
    factory.setUseGlobalPools(false);
    factory.setThreadPoolMaxSize(UNBOUNDED);
    factory.setEnableSharedClientID(true);
    factory.setIgnoreJTA(true);
    return factory;
  }

  /** Refuses a URL that Artemis cannot read. */
  static void checkUrl(String url) {
    try {
      if (url.isEmpty()) {
        throw new IllegalArgumentException("it is empty");
      }
      external(url).close();
    } catch (RuntimeException unreadable) {
      throw new InvalidSetting(
          Setting.BROKER_URL,
          withoutParameters(url),
          "set an Artemis URL such as tcp://broker:61616 (" + unreadable.getMessage() + ")");
    }
  }

  /** The URL as it may be printed: its parameters can hold passwords of key stores. */
  static String withoutParameters(String url) {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters) + "?...";
  }

  private static ActiveMQConnectionFactory inVm() {
    ActiveMQConnectionFactory factory =
        new EngineConnectionFactory(
            new TransportConfiguration(
                InVMConnectorFactory.class.getName(),
                Map.of("serverId", BrokerConfiguration.IN_VM_ID)));
    factory.setReconnectAttempts(FOR_EVER);
    factory.setCallFailoverTimeout(FAILOVER_MILLIS);
    factory.setConsumerWindowSize(0);
    return factory;
  }

  private static ActiveMQConnectionFactory external(String url) {
    String query = query(url);
    ActiveMQConnectionFactory factory = new EngineConnectionFactory(url);
    if (!query.contains("reconnectAttempts=")) {
      factory.setReconnectAttempts(FOR_EVER);
    }
    if (!query.contains("retryInterval")) {
      factory.setRetryInterval(RETRY_MILLIS);
      factory.setRetryIntervalMultiplier(RETRY_MULTIPLIER);
      factory.setMaxRetryInterval(LONGEST_RETRY_MILLIS);
    }
    if (!query.contains("callFailoverTimeout=")) {
      factory.setCallFailoverTimeout(FAILOVER_MILLIS);
    }
    if (!query.contains("consumerWindowSize=")) {
      factory.setConsumerWindowSize(0);
    }
    return factory;
  }

  private static String query(String url) {
    int parameters = url.indexOf('?');
    return parameters < 0 ? "" : url.substring(parameters);
  }
}
