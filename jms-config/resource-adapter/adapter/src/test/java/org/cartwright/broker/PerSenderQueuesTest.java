package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSSecurityRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code broker.xml} with what the integration guide adds for a sender of its own. */
class PerSenderQueuesTest {
  private static final Path PROJECT = Path.of("../../..").toAbsolutePath().normalize();
  private static final Pattern SNIPPET = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final int IN_VM_ID = 7;
  private static final String OF_A = "cartwright.replies.shop-a";

  @TempDir Path folder;
  private ActiveMQServer server;

  @BeforeEach
  void start() throws Exception {
    SecurityConfiguration users = new SecurityConfiguration();
    user(users, "engine", "cartwright-engine");
    user(users, "shop-a", "cartwright-sender", "shop-a");
    user(users, "shop-b", "cartwright-sender");
    server =
        ActiveMQServers.newActiveMQServer(
            configuration(),
            null,
            new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void givesTheAnswersOfASenderToNobodyElse() {
    try (JMSContext engine = as("engine")) {
      engine.createProducer().send(engine.createQueue(OF_A), "its answer");
      engine.createProducer().send(engine.createQueue("cartwright.replies.all"), "for all");
    }
    try (JMSContext other = as("shop-b")) {
      assertThatThrownBy(() -> other.createConsumer(other.createQueue(OF_A)))
          .isInstanceOf(JMSSecurityRuntimeException.class);
      assertThatThrownBy(() -> other.createBrowser(other.createQueue(OF_A)).getEnumeration())
          .isInstanceOf(Exception.class);
      assertThat(receive(other, "cartwright.replies.all")).isEqualTo("for all");
    }
    try (JMSContext itself = as("shop-a")) {
      assertThat(receive(itself, OF_A)).isEqualTo("its answer");
      assertThat(itself.createConsumer(itself.createQueue(OF_A + ".late")).receiveNoWait())
          .as("a queue that did not exist")
          .isNull();
      itself.createProducer().send(itself.createQueue("cartwright.carts"), "{}");
    }
  }

  private static String receive(JMSContext reader, String queue) {
    return reader.createConsumer(reader.createQueue(queue)).receiveBody(String.class, 5_000);
  }

  private static JMSContext as(String user) {
    return new ActiveMQConnectionFactory("vm://" + IN_VM_ID).createContext(user, user);
  }

  private static void user(SecurityConfiguration users, String name, String... roles) {
    users.addUser(name, name);
    for (String role : roles) {
      users.addRole(name, role);
    }
  }

  private Configuration configuration() throws Exception {
    FileConfiguration standalone = new FileConfiguration();
    Path file = Files.writeString(folder.resolve("broker.xml"), brokerXml());
    FileDeploymentManager reader = new FileDeploymentManager(file.toUri().toString());
    reader.addDeployable(standalone);
    reader.readConfiguration();
    return standalone
        .setPersistenceEnabled(false)
        .setAcceptorConfigurations(
            Set.of(
                new TransportConfiguration(
                    InVMAcceptorFactory.class.getName(), Map.of("serverId", IN_VM_ID), "test")));
  }

  private static String brokerXml() throws IOException {
    Matcher snippet =
        SNIPPET.matcher(Files.readString(PROJECT.resolve("docs/integration-guide.md")));
    assertThat(snippet.find()).isTrue();
    String settings = "<security-settings>";
    return Files.readString(PROJECT.resolve("jms-config/broker/broker.xml"))
        .replace(settings, settings + snippet.group(1));
  }
}
