package org.cartwright.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;
import org.jspecify.annotations.Nullable;

/** The broker inside this process. What it accepted survives the process being killed. */
final class EmbeddedBroker {
  private static final Logger LOG = Logger.getLogger(EmbeddedBroker.class.getName());

  private final ActiveMQServer server;
  private final JournalLock lock;
  private final BrokerSettings settings;
  private final String enginePassword;

  private EmbeddedBroker(
      ActiveMQServer server, JournalLock lock, BrokerSettings settings, String enginePassword) {
    this.server = server;
    this.lock = lock;
    this.settings = settings;
    this.enginePassword = enginePassword;
  }

  /**
   * Starts it and waits until it accepts messages.
   *
   * @throws InvalidSetting if the folder or the address cannot be used
   */
  static EmbeddedBroker start(BrokerSettings settings) {
    JournalLock lock = JournalLock.take(settings.folder());
    String enginePassword = UUID.randomUUID().toString();
    ActiveMQServer server = null;
    try {
      server =
          ActiveMQServers.newActiveMQServer(
              BrokerConfiguration.create(settings),
              null,
              new BrokerSecurity(settings, enginePassword));
      server.start();
      EmbeddedBroker broker = new EmbeddedBroker(server, lock, settings, enginePassword);
      broker.checkListening();
      broker.announce();
      return broker;
    } catch (Exception failed) {
      stopQuietly(server);
      lock.release();
      if (failed instanceof InvalidSetting invalid) {
        throw invalid;
      }
      throw new IllegalStateException(
          "the embedded broker did not start: " + failed.getMessage(), failed);
    }
  }

  /** The port it listens on, also where 0 was configured. */
  int port() {
    return server.getRemotingService().getAcceptor(BrokerConfiguration.ACCEPTOR).getActualPort();
  }

  /** What the application itself logs in with. */
  String enginePassword() {
    return enginePassword;
  }

  ActiveMQServer server() {
    return server;
  }

  void stop() {
    stopQuietly(server);
    lock.release();
    LOG.info("Cartwright's embedded broker stopped");
  }

  /** Artemis logs an address that is taken and goes on without it; senders would knock in vain. */
  private void checkListening() {
    if (port() <= 0) {
      throw new InvalidSetting(
          Setting.BROKER_PORT,
          String.valueOf(settings.port()),
          "set a port that is free on " + settings.host() + ", or 0 for any");
    }
  }

  private void announce() throws IOException {
    String url = "tcp://" + settings.host() + ":" + port();
    Files.writeString(settings.folder().resolve("address"), url + System.lineSeparator());
    LOG.log(
        Level.INFO,
        "Cartwright''s embedded broker listens on {0} ({1}), journal {2} in {3}",
        new Object[] {
          url,
          BrokerConfiguration.PROTOCOLS,
          server.getConfiguration().getJournalType(),
          settings.folder()
        });
  }

  private static void stopQuietly(@Nullable ActiveMQServer server) {
    if (server == null) {
      return;
    }
    try {
      server.stop();
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "the embedded broker did not stop cleanly", failed);
    }
  }
}
