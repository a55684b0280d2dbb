package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample client for Node, AMQP 1.0, with its libraries as its lock file names them. */
final class NodeClient {
  private static final Duration INSTALLATION = Duration.ofMinutes(3);
  private static final SampleClient INSTALLED = install();

  private NodeClient() {}

  /** The client, installed once. */
  static SampleClient installed() {
    return INSTALLED;
  }

  /** Sends one cart, its id the key, and returns the answer. */
  static Reply send(BrokerAddress broker, String cart) {
    return INSTALLED.send(broker, cart).reply();
  }

  private static SampleClient install() {
    Interpreters.ready();
    Path folder = Artifacts.newFolder("node-client");
    try (Stream<Path> files = Files.list(Artifacts.built("jms-config/clients/node"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerProcess.run(
        "npm-ci", folder, Map.of(), INSTALLATION, List.of("npm", "ci", "--prefer-offline"));
    String script = folder.resolve("send-carts.js").toString();
    return new SampleClient("node-client", List.of("node", script), "amqp");
  }
}
