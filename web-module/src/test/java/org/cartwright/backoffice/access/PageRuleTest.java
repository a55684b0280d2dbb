package org.cartwright.backoffice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that there are, the rules in the code, and the table in docs/access.md agree. */
class PageRuleTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z-]+\\.xhtml)` \\| [^|]+ \\| ([a-z |]+) \\|");
  private static final Map<List<String>, PageRule> COLUMNS =
      Map.of(
          List.of("yes", "yes", "yes", "yes", "yes"), PageRule.OPEN,
          List.of("no", "yes", "yes", "yes", "yes"), PageRule.SIGNED_IN,
          List.of("no", "yes", "yes", "yes", "no"), PageRule.READ,
          List.of("no", "no", "yes", "yes", "no"), PageRule.WORK,
          List.of("no", "no", "no", "yes", "no"), PageRule.ADMINISTER);

  @Test
  void theTableSaysOfEachPageWhatTheGuardAsks() throws IOException {
    Map<String, PageRule> documented = new TreeMap<>();
    Matcher rows = ROW.matcher(Files.readString(Path.of("../docs/access.md")));
    while (rows.find()) {
      documented.put("/" + rows.group(1), COLUMNS.get(List.of(rows.group(2).split(" \\| "))));
    }
    assertThat(documented).isEqualTo(new TreeMap<>(PageRule.all()));
  }

  @Test
  void everyPageHasARuleAndEveryRuleAPage() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
      TreeSet<String> pages = new TreeSet<>();
      files
          .map(file -> "/" + file.getFileName())
          .filter(name -> name.endsWith(".xhtml"))
          .forEach(pages::add);
      assertThat(pages).isEqualTo(new TreeSet<>(PageRule.all().keySet()));
    }
  }
}
