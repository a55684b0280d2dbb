package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerConnectionsTest {
  @TempDir Path home;

  @Test
  void triesABrokerAgainForEverAndBuffersNothing() {
    try (ActiveMQConnectionFactory factory = to("tcp://127.0.0.1:1")) {
      assertThat(factory.getReconnectAttempts()).isEqualTo(-1);
      assertThat(factory.getConsumerWindowSize()).isZero();
      assertThat(factory.getCallFailoverTimeout()).isEqualTo(30_000);
    }
  }

  @Test
  void leavesTheUrlTheLastWord() {
    String url =
        "(tcp://127.0.0.1:1,tcp://127.0.0.1:2)?ha=true&reconnectAttempts=7&consumerWindowSize=1024"
            + "&retryInterval=99&callFailoverTimeout=1234";
    try (ActiveMQConnectionFactory factory = to(url)) {
      assertThat(factory.isHA()).isTrue();
      assertThat(factory.getReconnectAttempts()).isEqualTo(7);
      assertThat(factory.getConsumerWindowSize()).isEqualTo(1024);
      assertThat(factory.getRetryInterval()).isEqualTo(99);
      assertThat(factory.getCallFailoverTimeout()).isEqualTo(1234);
    }
  }

  @Test
  void printsNoParameterOfAUrl() {
    assertThat(BrokerConnections.withoutParameters("tcp://b:1?trustStorePassword=x"))
        .isEqualTo("tcp://b:1?...");
  }

  private ActiveMQConnectionFactory to(String url) {
    return BrokerConnections.create(
        BrokerSettingsFixture.in(
            home, "cartwright.broker.mode", "external", "cartwright.broker.url", url));
  }
}
