package org.cartwright.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The decisions in docs/adr, and the places that refer to them. */
class DecisionsTest {
  private static final List<Path> DECISIONS = ProjectFiles.ending("docs/adr", ".md");
  private static final Pattern HEADING = Pattern.compile("# (\\d+)\\. (.+)\\R");
  private static final Pattern REFERENCE = Pattern.compile("\\bADR[- ](\\d+)");

  @Test
  void eachFileIsNamedAfterItsNumberAndTitle() {
    assertThat(DECISIONS)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.getFileName()).hasToString(nameFor(file)));
  }

  @Test
  void noNumberIsTakenTwice() {
    assertThat(DECISIONS).extracting(DecisionsTest::number).doesNotHaveDuplicates();
  }

  @Test
  void everyDecisionSaysItsStatusContextDecisionAndConsequences() {
    assertThat(DECISIONS)
        .allSatisfy(
            file ->
                assertThat(ProjectFiles.read(file))
                    .contains(
                        "\nStatus: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n"));
  }

  @Test
  void everyDecisionThatIsReferredToExists() {
    Set<Integer> decided =
        DECISIONS.stream().map(DecisionsTest::number).collect(Collectors.toSet());
    TreeSet<String> unknown = new TreeSet<>();
    for (Path file : ProjectFiles.ending("", ".java", ".sql", ".xml", ".xhtml", ".md", ".yaml")) {
      REFERENCE
          .matcher(ProjectFiles.read(file))
          .results()
          .map(found -> Integer.valueOf(found.group(1)))
          .filter(number -> !decided.contains(number))
          .forEach(number -> unknown.add(number + " in " + ProjectFiles.ROOT.relativize(file)));
    }
    assertThat(unknown).as("decisions that docs/adr does not have").isEmpty();
  }

  private static String nameFor(Path file) {
    String words = heading(file).group(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "%04d-%s.md".formatted(number(file), words);
  }

  private static int number(Path file) {
    return Integer.parseInt(heading(file).group(1));
  }

  private static MatchResult heading(Path file) {
    return HEADING
        .matcher(ProjectFiles.read(file))
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " has no heading such as '# 7. Title'"));
  }
}
