package org.cartwright.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
  private static final Pattern CLASS = Pattern.compile("`([a-z/-]+): ([a-zA-Z/]+)`");
  private static final Pattern FILE =
      Pattern.compile("`((?:jms-config|ejb-module|web-module|ear|system-tests)/[^`* ]+)`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  @Test
  void everyLinkLeadsToAFileOrAHeadingOfTheProject() {
    TreeSet<String> broken = new TreeSet<>();
    for (Path page : ProjectFiles.ending("", ".md")) {
      LINK.matcher(ProjectFiles.read(page))
          .results()
          .filter(link -> !link.group(1).startsWith("http"))
          .filter(link -> !leadsSomewhere(page, link))
          .forEach(link -> broken.add(link.group() + " in " + page.getFileName()));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theReadmeNamesOnlyFilesThatExist() {
    String readme = ProjectFiles.read(ProjectFiles.ROOT.resolve("README.md"));
    Set<String> named =
        CLASS
            .matcher(readme)
            .results()
            .map(found -> found.group(1) + source(found.group(2)))
            .collect(Collectors.toCollection(TreeSet::new));
    FILE.matcher(readme)
        .results()
        .map(found -> found.group(1))
        .filter(file -> !file.contains("/target/"))
        .forEach(named::add);
    assertThat(named)
        .hasSizeGreaterThan(20)
        .allSatisfy(file -> assertThat(ProjectFiles.ROOT.resolve(file)).exists());
  }

  private static String source(String name) {
    return "/src/main/java/org/cartwright/" + name + ".java";
  }

  private static boolean leadsSomewhere(Path page, MatchResult link) {
    Path target = page;
    if (!link.group(1).isEmpty()) {
      target = page.resolveSibling(link.group(1)).normalize();
    }
    return Files.exists(target)
        && (link.group(2) == null || headings(target).contains(link.group(2)));
  }

  /** The names under which headings are linked to: lower case, a hyphen for each space. */
  private static Set<String> headings(Path page) {
    return HEADING
        .matcher(ProjectFiles.read(page))
        .results()
        .map(
            heading ->
                heading
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9 -]", "")
                    .replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
