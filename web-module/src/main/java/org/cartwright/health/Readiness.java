package org.cartwright.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

/** All checks together: asked at once, waited for together. */
final class Readiness {
  private final List<Check> checks;

  Readiness(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** Name and answer of every check, in their order, after at most that long. */
  Map<String, String> ask(ExecutorService executor, long patienceNanos) {
    long end = System.nanoTime() + patienceNanos;
    Map<Check, Future<Boolean>> asked = new LinkedHashMap<>();
    Map<String, String> answers = new LinkedHashMap<>();
    for (Check check : checks) {
      answers.put(check.name(), "down");
      try {
        asked.put(check, check.ask(executor));
      } catch (RejectedExecutionException busy) {
        answers.put(check.name(), "timeout");
      }
    }
    try {
      for (Map.Entry<Check, Future<Boolean>> each : asked.entrySet()) {
        Check check = each.getKey();
        answers.put(check.name(), check.answer(each.getValue(), end - System.nanoTime()));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return answers;
  }

  /** The answers as JSON; names and answers are our own words, so nothing needs escaping. */
  static String json(Map<String, String> answers) {
    boolean up = answers.values().stream().allMatch("up"::equals);
    return answers.entrySet().stream()
        .map(e -> "{\"name\":\"" + e.getKey() + "\",\"status\":\"" + e.getValue() + "\"}")
        .collect(
            Collectors.joining(
                ",", "{\"status\":\"" + (up ? "up" : "down") + "\",\"checks\":[", "]}"));
  }
}
