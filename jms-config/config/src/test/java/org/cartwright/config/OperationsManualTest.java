package org.cartwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings in docs/operations.md, held against the code. */
class OperationsManualTest {
  private static final Path MANUAL = Path.of("../../docs/operations.md");

  @Test
  void theManualListsEverySettingAsTheCodeHasIt() throws IOException {
    List<String> rows;
    try (Stream<String> lines = Files.lines(MANUAL)) {
      rows =
          lines
              .filter(line -> line.startsWith("| `cartwright.") && line.contains("`CARTWRIGHT_"))
              .toList();
    }
    assertThat(rows)
        .containsExactly(
            Stream.of(Setting.values()).map(OperationsManualTest::row).toArray(String[]::new));
  }

  private static String row(Setting setting) {
    return "| `%s` | `%s` | %s | %s | %s |"
        .formatted(
            setting.key(),
            setting.environmentVariable(),
            setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`",
            setting.secret() ? "yes" : "no",
            setting.description())
        .replace("|  |", "| |");
  }
}
