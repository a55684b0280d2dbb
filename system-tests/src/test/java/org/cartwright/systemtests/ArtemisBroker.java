package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A standalone broker, made as {@code jms-config/broker/README.md} says: from its distribution with
 * our {@code broker.xml}, and a user for the engine and one for senders. Its journal and its port
 * stay the same when it is killed and started again.
 */
final class ArtemisBroker implements AutoCloseable {
  static final String ENGINE = "engine";
  static final String ENGINE_PASSWORD = "broker-4-tests";
  static final String SENDER = "shop";
  static final String SENDER_PASSWORD = "sender-4-tests";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LIVE = Pattern.compile("AMQ221007");

  private final Path folder = Artifacts.newFolder("artemis");
  private final Path instance = folder.resolve("broker");
  private final int port = FreePorts.one();
  private ServerProcess process;

  ArtemisBroker() {
    ServerProcess.run(
        "artemis-create",
        folder,
        Map.of(),
        PATIENCE,
        List.of(
            "bash",
            Artifacts.artemisHome().resolve("bin/artemis").toString(),
            "create",
            instance.toString(),
            "--user=" + ENGINE,
            "--password=" + ENGINE_PASSWORD,
            "--role=cartwright-engine",
            "--require-login",
            "--silent",
            "--no-web",
            "--no-autotune"));
    Path etc = instance.resolve("etc");
    try {
      Files.copy(
          Artifacts.built("jms-config/broker/broker.xml"),
          etc.resolve("broker.xml"),
          StandardCopyOption.REPLACE_EXISTING);
      append(etc.resolve("artemis-users.properties"), SENDER + " = " + SENDER_PASSWORD);
      append(etc.resolve("artemis-roles.properties"), "cartwright-sender = " + SENDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process = launch();
  }

  String url() {
    return "tcp://127.0.0.1:" + port;
  }

  void kill() {
    process.kill();
  }

  /** Ends it as an administrator does. */
  void stop() {
    process.stop();
  }

  void startAgain() {
    process = launch();
  }

  @Override
  public void close() {
    process.close();
  }

  private static void append(Path file, String line) throws IOException {
    Files.writeString(file, "\n" + line + "\n", StandardOpenOption.APPEND);
  }

  private ServerProcess launch() {
    ServerProcess started =
        ServerProcess.start(
            "artemis",
            instance,
            Map.of(
                "JAVA_ARGS_APPEND",
                "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1 -Dcartwright.broker.host=127.0.0.1 -Dcartwright.broker.port="
                    + port),
            List.of("bash", instance.resolve("bin/artemis").toString(), "run"));
    started.awaitLog(LIVE, PATIENCE);
    return started;
  }
}
