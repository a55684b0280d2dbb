package org.cartwright.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A process that a test starts, kills and starts again. Its output is kept in {@code
 * target/system-tests/logs}. Whatever is still alive when the JVM ends is killed by a shutdown
 * hook.
 */
final class ServerProcess implements AutoCloseable {
  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
  private static final int TAIL_LINES = 60;
  private static final AtomicInteger STARTED = new AtomicInteger();
  private static final Set<ServerProcess> ALIVE = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(ServerProcess::destroy)));
  }

  private final String name;
  private final Process process;
  private final Path log;

  private ServerProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /** Starts a command; variables of Cartwright come from {@code environment} alone. */
  static ServerProcess start(
      String name, Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path logs = Artifacts.root().resolve("system-tests/target/system-tests/logs");
      Path log =
          Files.createDirectories(logs)
              .resolve("%03d-%s.log".formatted(STARTED.incrementAndGet(), name));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().removeIf(key -> key.startsWith("CARTWRIGHT_"));
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      ServerProcess started = new ServerProcess(name, builder.start(), log);
      ALIVE.add(started);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be started: " + command, e);
    }
  }

  /** Runs a command to its end and returns what it printed; it must end well. */
  static String run(
      String name,
      Path folder,
      Map<String, String> environment,
      Duration atMost,
      List<String> command) {
    try (ServerProcess process = start(name, folder, environment, command)) {
      int exit = process.awaitExit(atMost);
      if (exit != 0) {
        throw new AssertionError(process.failure("ended with exit code " + exit));
      }
      return process.log();
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Its standard input. */
  OutputStream input() {
    return process.getOutputStream();
  }

  /** Everything printed so far. */
  String log() {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the pattern in the output and returns its first group, or the whole match. */
  String awaitLog(Pattern pattern, Duration atMost) {
    awaitWhileAlive("printed no " + pattern, atMost, () -> pattern.matcher(log()).find());
    Matcher matcher = pattern.matcher(log());
    if (!matcher.find()) {
      throw new AssertionError(failure("printed no " + pattern));
    }
    return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
  }

  /** Waits for HTTP status 200. */
  void awaitOk(URI address, Duration atMost) {
    awaitWhileAlive("does not answer 200 at " + address, atMost, () -> Http.status(address) == 200);
  }

  /** Waits for a condition; fails at once, with the end of the output, when the process ends. */
  void awaitWhileAlive(String failure, Duration atMost, BooleanSupplier condition) {
    try {
      await(name)
          .atMost(atMost)
          .pollInterval(Duration.ofMillis(100))
          .until(() -> condition.getAsBoolean() || !alive());
    } catch (ConditionTimeoutException late) {
      throw new AssertionError(failure(failure + " within " + atMost), late);
    }
    if (!alive() && !condition.getAsBoolean()) {
      throw new AssertionError(failure(failure + " and ended with " + process.exitValue()));
    }
  }

  /** Waits until the process has ended by itself. */
  int awaitExit(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError(failure("still runs after " + atMost));
      }
      ALIVE.remove(this);
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** SIGKILL to the process and its children; returns when they are gone. */
  void kill() {
    destroy();
    awaitExit(STOP_WITHIN);
  }

  /** SIGTERM, as an administrator stops it. */
  void stop() {
    process.destroy();
    awaitExit(STOP_WITHIN);
  }

  /** SIGINT to the process and its children, as Ctrl-C in a terminal does. */
  void interrupt() {
    List<ProcessHandle> all = family();
    List<String> command = new ArrayList<>(List.of("kill", "-INT"));
    all.forEach(one -> command.add(Long.toString(one.pid())));
    run("interrupt", Artifacts.root(), Map.of(), STOP_WITHIN, command);
    awaitExit(STOP_WITHIN);
    await(name + " and its children end")
        .atMost(STOP_WITHIN)
        .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Override
  public void close() {
    if (alive()) {
      kill();
    }
    ALIVE.remove(this);
  }

  private void destroy() {
    family().forEach(ProcessHandle::destroyForcibly);
  }

  private List<ProcessHandle> family() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }

  /** What went wrong, with the end of the output. */
  String failure(String what) {
    List<String> lines = log().lines().toList();
    return "%s %s; the end of %s:%n%s"
        .formatted(
            name,
            what,
            log,
            String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size())));
  }
}
