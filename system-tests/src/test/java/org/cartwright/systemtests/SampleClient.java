package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sample client in another language, run as a process of its own, as an integrator runs it.
 *
 * @param command what starts it, without options
 * @param scheme of the broker's address
 */
record SampleClient(String name, List<String> command, String scheme) {
  static final Duration PATIENCE = Duration.ofSeconds(90);

  /** What a run printed, both streams together, and its exit code. */
  record Outcome(int exitCode, String printed) {
    /** The answers that {@code --json} prints. */
    List<Reply> replies() {
      return printed.lines().filter(line -> line.startsWith("{")).map(Reply::of).toList();
    }

    /** The only answer. */
    Reply reply() {
      if (replies().size() != 1) {
        throw new AssertionError("not one answer, exit code " + exitCode + ": " + printed);
      }
      return replies().get(0);
    }
  }

  /** Sends one cart from a file and waits for the end of the run. */
  Outcome send(BrokerAddress broker, String cart, String... options) {
    Path file = Artifacts.newFolder("cart").resolve("cart.json");
    try {
      Files.writeString(file, cart);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> arguments = new ArrayList<>(List.of("--json", file.toString()));
    arguments.addAll(List.of(options));
    return run(broker, arguments);
  }

  /** Runs to the end. */
  Outcome run(BrokerAddress broker, List<String> arguments) {
    try (ServerProcess process = start(broker, arguments)) {
      int exitCode = process.awaitExit(PATIENCE);
      return new Outcome(exitCode, process.log());
    }
  }

  /** Starts; {@link ServerProcess#input} is its standard input. */
  ServerProcess start(BrokerAddress broker, List<String> arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--broker", broker.url().replace("tcp:", scheme + ":")));
    if (!broker.user().isEmpty()) {
      all.addAll(List.of("--user", broker.user()));
    }
    all.addAll(arguments);
    Map<String, String> environment = Map.of("CARTWRIGHT_BROKER_PASSWORD", broker.password());
    return ServerProcess.start(name, Artifacts.root(), environment, all);
  }

  @Override
  public String toString() {
    return name;
  }
}
