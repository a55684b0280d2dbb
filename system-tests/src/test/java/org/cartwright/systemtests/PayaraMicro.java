package org.cartwright.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cartwright on Payara Micro: the RAR, then the WAR; it keeps its ports when started again. */
final class PayaraMicro implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofSeconds(180);
  private static final Duration READY_ONCE_DEPLOYED = Duration.ofSeconds(60);
  private static final Pattern DEPLOYED = Pattern.compile("Payara Micro .* ready in");

  private static final String LOOPBACK_ONLY =
      Artifacts.built("system-tests/src/main/payara-micro/loopback.asadmin").toString();

  private final String name;
  private final List<Path> archives;
  private final int httpPort = FreePorts.one();
  private ServerProcess process;

  private PayaraMicro(String name, List<Path> archives, ShopSettings settings) {
    this.name = name;
    this.archives = archives;
    this.process = launch(settings);
  }

  /** Starts the product and waits until it is ready. */
  static PayaraMicro start(String name, ShopSettings settings) {
    PayaraMicro started =
        new PayaraMicro(name, List.of(Artifacts.rar(), Artifacts.war()), settings);
    started.awaitReady();
    return started;
  }

  /** Starts any archives, without waiting. */
  static PayaraMicro start(String name, ShopSettings settings, Path... archives) {
    return new PayaraMicro(name, List.of(archives), settings);
  }

  URI web() {
    return URI.create("http://127.0.0.1:" + httpPort + "/cartwright/");
  }

  ServerProcess process() {
    return process;
  }

  /** Starts it again after it ended, without waiting until it is ready. */
  void launchAgain(ShopSettings settings) {
    process = launch(settings);
  }

  void awaitReady() {
    process.awaitLog(DEPLOYED, READY_WITHIN);
    process.awaitOk(web().resolve("health/ready"), READY_ONCE_DEPLOYED);
  }

  @Override
  public void close() {
    process.close();
  }

  private ServerProcess launch(ShopSettings settings) {
    Path folder = Artifacts.newFolder(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx768m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + folder));
    settings.values().forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-Dcartwright.public-url=http://127.0.0.1:" + httpPort + "/cartwright");
    command.addAll(List.of("-jar", Artifacts.microJar().toString(), "--nohazelcast"));
    command.addAll(List.of("--disablephonehome", "--port", Integer.toString(httpPort)));
    command.addAll(List.of("--prebootcommandfile", LOOPBACK_ONLY));
    archives.forEach(archive -> command.addAll(List.of("--deploy", archive.toString())));
    return ServerProcess.start(name, folder, Map.of(), command);
  }
}
