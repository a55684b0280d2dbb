package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A standalone broker from its distribution with our {@code jms-config/broker/broker.xml}; its
 * journal and its port stay the same when it is killed and started again.
 */
final class ArtemisBroker implements AutoCloseable {
  static final String USER = "cartwright";
  static final String PASSWORD = "broker-4-tests";
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
            "--user=" + USER,
            "--password=" + PASSWORD,
            "--require-login",
            "--silent",
            "--no-web",
            "--no-autotune"));
    try {
      Files.copy(
          Artifacts.built("jms-config/broker/broker.xml"),
          instance.resolve("etc/broker.xml"),
          StandardCopyOption.REPLACE_EXISTING);
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

  void startAgain() {
    process = launch();
  }

  @Override
  public void close() {
    process.close();
  }

  private ServerProcess launch() {
    ServerProcess started =
        ServerProcess.start(
            "artemis",
            instance,
            Map.of(
                "JAVA_ARGS_APPEND",
                "-Xms64m -Xmx512m -Dcartwright.broker.host=127.0.0.1 -Dcartwright.broker.port="
                    + port),
            List.of("bash", instance.resolve("bin/artemis").toString(), "run"));
    started.awaitLog(LIVE, PATIENCE);
    return started;
  }
}
