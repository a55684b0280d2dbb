package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** WildFly with its full profile, prepared with our script as docs/operations.md says. */
final class WildFly implements ApplicationServer {
  private static final Duration COMMAND = Duration.ofSeconds(300);
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  private static final Pattern STARTED = Pattern.compile("WFLYSRV002[56]");
  private static final String PREPARATION = "ear/src/main/wildfly/cartwright.cli";

  private static final int LOWEST = 3528;
  private static final int HTTP = 8080;
  private static final int MANAGEMENT = 9990;

  /** Every port of the full profile, as a distance from the lowest. */
  private static final int[] DISTANCES = {
    0, 1, 4712 - LOWEST, 4713 - LOWEST, HTTP - LOWEST, 8443 - LOWEST, MANAGEMENT - LOWEST
  };

  private final Path folder = Artifacts.newFolder("wildfly");
  private final int offset = FreePorts.base(1, DISTANCES) - LOWEST;
  private boolean prepared;
  private @Nullable ServerProcess process;

  WildFly() {
    try {
      Files.createDirectory(folder.resolve("deployments"));
      Path configuration = Files.createDirectory(folder.resolve("configuration"));
      Path fresh = Artifacts.wildflyHome().resolve("standalone/configuration");
      try (var files = Files.newDirectoryStream(fresh)) {
        for (Path file : files) {
          Files.copy(file, configuration.resolve(fresh.relativize(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "WildFly " + System.getProperty("cartwright.wildfly.version");
  }

  @Override
  public URI web() {
    return URI.create("http://127.0.0.1:" + (HTTP + offset) + "/cartwright/");
  }

  @Override
  public void start(ShopSettings settings) {
    Map<String, String> environment = new HashMap<>(settings.environment());
    environment.put("JAVA_OPTS", "-Xmx768m -Djava.net.preferIPv4Stack=true " + QUICK);
    process =
        ServerProcess.start(
            "wildfly",
            folder,
            environment,
            List.of(
                "bash",
                Artifacts.wildflyHome().resolve("bin/standalone.sh").toString(),
                "--server-config=standalone-full.xml",
                "-Djboss.server.base.dir=" + folder,
                "-Djboss.socket.binding.port-offset=" + offset,
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1"));
    process.awaitLog(STARTED, COMMAND);
    if (!prepared) {
      commandLine("--file=" + Artifacts.built(PREPARATION));
      prepared = true;
    }
  }

  @Override
  public void deploy(Path archive) {
    commandLine("--command=deploy --force " + archive);
  }

  @Override
  public void awaitReady() {
    running().awaitOk(web().resolve("health/ready"), COMMAND);
  }

  @Override
  public String applications() {
    return commandLine("--command=deployment-info");
  }

  @Override
  public void undeploy() {
    commandLine("--command=undeploy cartwright.ear");
  }

  @Override
  public void stop() {
    commandLine("--command=shutdown");
    running().awaitExit(COMMAND);
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }

  private ServerProcess running() {
    if (process == null) {
      throw new IllegalStateException("start the server first");
    }
    return process;
  }

  private String commandLine(String what) {
    List<String> command = new ArrayList<>();
    command.add("bash");
    command.add(Artifacts.wildflyHome().resolve("bin/jboss-cli.sh").toString());
    command.addAll(List.of("--connect", "--timeout=60000", "--no-color-output"));
    command.addAll(List.of("--controller=127.0.0.1:" + (MANAGEMENT + offset), what));
    return ServerProcess.run("jboss-cli", folder, Map.of("JAVA_OPTS", QUICK), COMMAND, command);
  }
}
