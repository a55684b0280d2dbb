package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standalone broker's file and the embedded broker promise the same. */
class BrokerXmlTest {
  private static final Path FILE = Path.of("../../broker/broker.xml").toAbsolutePath().normalize();

  @TempDir Path home;
  private Configuration embedded;
  private FileConfiguration standalone;

  @BeforeEach
  void read() throws Exception {
    embedded = BrokerConfiguration.create(BrokerSettingsFixture.in(home));
    standalone = new FileConfiguration();
    FileDeploymentManager reader = new FileDeploymentManager(FILE.toUri().toString());
    reader.addDeployable(standalone);
    reader.readConfiguration();
  }

  @Test
  void givesEachAddressTheSameSettings() {
    assertThat(json(standalone)).isEqualTo(json(embedded));
  }

  @Test
  void declaresTheSameQueues() {
    assertThat(queues(standalone)).isEqualTo(queues(embedded));
  }

  @Test
  void givesTheSameRights() {
    assertThat(standalone.getSecurityRoles()).isEqualTo(embedded.getSecurityRoles());
    assertThat(standalone.isSecurityEnabled()).isEqualTo(embedded.isSecurityEnabled());
    assertThat(standalone.getTemporaryQueueNamespace())
        .isEqualTo(embedded.getTemporaryQueueNamespace());
  }

  @Test
  void keepsMessagesOnDiskInTheSameWay() {
    assertThat(store(standalone)).isEqualTo(store(embedded));
  }

  @Test
  void speaksTheSameProtocols() {
    assertThat(protocols(standalone)).isEqualTo(protocols(embedded)).isEqualTo("CORE,AMQP,STOMP");
  }

  private static Map<String, String> json(Configuration configuration) {
    return configuration.getAddressSettings().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toJSON()));
  }

  private static Map<String, List<String>> queues(Configuration configuration) {
    return configuration.getAddressConfigurations().stream()
        .collect(
            Collectors.toMap(
                CoreAddressConfiguration::getName,
                address ->
                    address.getQueueConfigs().stream().map(BrokerXmlTest::describe).toList()));
  }

  private static String describe(QueueConfiguration queue) {
    boolean autoDelete = Boolean.TRUE.equals(queue.isAutoDelete());
    return queue.getName() + " " + queue.getRoutingType() + " " + queue.isDurable() + autoDelete;
  }

  private static List<Object> store(Configuration configuration) {
    return List.of(
        configuration.isPersistenceEnabled(),
        configuration.getJournalType(),
        configuration.isJournalSyncTransactional(),
        configuration.isJournalSyncNonTransactional(),
        configuration.isJournalDatasync(),
        configuration.getJournalPoolFiles(),
        configuration.isPersistIDCache(),
        configuration.getIDCacheSize(),
        configuration.getMaxDiskUsage(),
        configuration.getGlobalMaxSize());
  }

  private static Object protocols(Configuration configuration) {
    return configuration.getAcceptorConfigurations().stream()
        .filter(acceptor -> BrokerConfiguration.ACCEPTOR.equals(acceptor.getName()))
        .map(acceptor -> acceptor.getCombinedParams().get("protocols"))
        .findFirst()
        .orElse("no acceptor");
  }
}
