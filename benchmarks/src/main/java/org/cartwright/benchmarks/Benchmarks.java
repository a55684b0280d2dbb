package org.cartwright.benchmarks;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark that is named, and prints a line {@code RESULT name value unit} for each. */
public final class Benchmarks {
  private static final Map<String, Class<?>> BY_NAME = Map.of("codec", CodecBenchmark.class);

  private Benchmarks() {}

  /** Takes the name of a benchmark, and the folder for the results as JSON. */
  public static void main(String[] arguments) throws RunnerException {
    Class<?> benchmark = arguments.length == 2 ? BY_NAME.get(arguments[0]) : null;
    if (benchmark == null) {
      System.err.println("Name a benchmark: -Dbench=" + String.join("|", BY_NAME.keySet()));
      System.exit(64);
      return;
    }
    Path results = Path.of(arguments[1], "bench-" + arguments[0] + ".json");
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .include(benchmark.getName() + "\\.")
                    .resultFormat(ResultFormatType.JSON)
                    .result(results.toString())
                    .build())
            .run();
    runs.forEach(run -> System.out.println(line(arguments[0], run)));
  }

  private static String line(String benchmark, RunResult run) {
    Result<?> result = run.getPrimaryResult();
    String parameters =
        run.getParams().getParamsKeys().stream()
            .map(key -> "." + run.getParams().getParam(key))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "RESULT %s.%s%s %.2f %s",
        benchmark,
        result.getLabel(),
        parameters,
        result.getScore(),
        result.getScoreUnit());
  }
}
