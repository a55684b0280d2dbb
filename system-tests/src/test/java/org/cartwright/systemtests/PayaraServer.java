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

/** A fresh domain of Payara Server, driven with asadmin as an administrator does. */
final class PayaraServer implements ApplicationServer {
  private static final Duration COMMAND = Duration.ofSeconds(180);

  /** Short-lived Java processes on few cores are quicker without the best compiler. */
  private static final Map<String, String> QUICK =
      Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  private static final String DOMAIN = "shop";
  private static final int ADMIN = 48;
  private static final int HTTP = 80;
  private static final int[] OFFSETS = {9, 37, 38, 39, ADMIN, 49, 59, 66, 76, HTTP, 81, 86};

  private final Path folder = Artifacts.newFolder("payara-server");
  private final int portBase = FreePorts.base(100, OFFSETS);
  private @Nullable ServerProcess process;

  /** Creates the domain; nothing but its ports and addresses differs from a fresh one. */
  PayaraServer() {
    asadmin(
        "create-domain",
        "--nopassword",
        "--savelogin=false",
        "--domaindir",
        folder.toString(),
        "--portbase",
        Integer.toString(portBase),
        DOMAIN);
    listenOnLoopbackOnly();
  }

  @Override
  public String name() {
    return "Payara Server " + System.getProperty("cartwright.payara.version");
  }

  @Override
  public URI web() {
    return URI.create("http://127.0.0.1:" + (portBase + HTTP) + "/cartwright/");
  }

  @Override
  public void start(ShopSettings settings) {
    Map<String, String> environment = new HashMap<>(QUICK);
    environment.putAll(settings.environment());
    ServerProcess started =
        ServerProcess.start(
            "payara-server",
            folder,
            environment,
            command("start-domain", "--verbose", "--domaindir", folder.toString(), DOMAIN));
    process = started;
    started.awaitOk(URI.create("http://127.0.0.1:" + (portBase + HTTP) + "/"), COMMAND);
    started.awaitLog(Pattern.compile("startup time"), COMMAND);
  }

  @Override
  public void deploy(Path archive) {
    remote("deploy", "--force", archive.toString());
  }

  @Override
  public void awaitReady() {
    running().awaitOk(web().resolve("health/ready"), COMMAND);
  }

  @Override
  public String applications() {
    return remote("list-applications");
  }

  @Override
  public void undeploy() {
    remote("undeploy", "cartwright");
  }

  @Override
  public void stop() {
    asadmin("stop-domain", "--domaindir", folder.toString(), DOMAIN);
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
      throw new IllegalStateException("start the domain first");
    }
    return process;
  }

  private String remote(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--port", Integer.toString(portBase + ADMIN)));
    all.addAll(List.of(arguments));
    return asadmin(all.toArray(String[]::new));
  }

  private String asadmin(String... arguments) {
    return ServerProcess.run("asadmin", folder, QUICK, COMMAND, command(arguments));
  }

  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add("bash");
    command.add(Artifacts.payaraHome().resolve("bin/asadmin").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private void listenOnLoopbackOnly() {
    Path file = folder.resolve(DOMAIN).resolve("config/domain.xml");
    try {
      String fresh = Files.readString(file);
      Files.writeString(
          file,
          fresh
              .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
              .replaceAll("<network-listener (?=port=)", "<network-listener address=\"127.0.0.1\" ")
              .replace(
                  "<hazelcast-config-specific-configuration>",
                  "<hazelcast-config-specific-configuration enabled=\"false\">")
              .replaceAll("(<jms-service [^>]*type=)\"EMBEDDED\"", "$1\"DISABLED\""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
