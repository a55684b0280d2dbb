package org.cartwright.contract.sender;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.cartwright.contract.Queues;

/** A real broker with its journal on disk, on a free port, that can be stopped and started. */
final class TestBroker implements AutoCloseable {
  /** Held, because the logging of the JDK forgets levels of loggers that nobody holds. */
  private static final Logger LOG = Logger.getLogger("org.apache.activemq");

  private final Path folder;
  private final int port;
  private EmbeddedActiveMQ server;

  TestBroker(Path folder) throws Exception {
    LOG.setLevel(Level.SEVERE);
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
    this.server = started();
  }

  String url() {
    return "tcp://127.0.0.1:" + port;
  }

  void restart() throws Exception {
    server.stop();
    server = started();
  }

  /** Carts that nobody has taken yet. */
  long waiting() throws IOException {
    return server.getActiveMQServer().locateQueue(Queues.CARTS).getMessageCount();
  }

  private EmbeddedActiveMQ started() throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setSecurityEnabled(false)
            .setPersistenceEnabled(true)
            .setJournalDirectory(folder.resolve("journal").toString())
            .setBindingsDirectory(folder.resolve("bindings").toString())
            .setPagingDirectory(folder.resolve("paging").toString())
            .setLargeMessagesDirectory(folder.resolve("large").toString())
            .addAcceptorConfiguration("tcp", url())
            .addQueueConfiguration(
                QueueConfiguration.of(Queues.CARTS)
                    .setRoutingType(RoutingType.ANYCAST)
                    .setAutoDelete(false));
    EmbeddedActiveMQ embedded = new EmbeddedActiveMQ().setConfiguration(configuration);
    embedded.start();
    return embedded;
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
