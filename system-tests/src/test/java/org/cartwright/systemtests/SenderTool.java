package org.cartwright.systemtests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The command line client, run as an integrator runs it. */
final class SenderTool {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Pattern NUMBER = Pattern.compile("\\b(?:NL|KT)-\\d+\\b");

  private SenderTool() {}

  /** Sends the built-in samples, all of which must be accepted; returns the order numbers. */
  static List<String> sendSamples(BrokerAddress broker) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", Artifacts.sender().toString(), "--broker", broker.url()));
    if (!broker.user().isEmpty()) {
      command.addAll(List.of("--user", broker.user(), "--password=" + broker.password()));
    }
    command.add("--samples");
    return orderNumbers(ServerProcess.run("sender", Artifacts.root(), Map.of(), PATIENCE, command));
  }

  static List<String> orderNumbers(String printed) {
    return NUMBER.matcher(printed).results().map(MatchResult::group).distinct().toList();
  }
}
