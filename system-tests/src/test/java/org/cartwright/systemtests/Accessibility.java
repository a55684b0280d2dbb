package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What every page must satisfy, checked by axe; it also keeps a picture of the page. */
final class Accessibility {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
  private static final Path SCREENS = Artifacts.root().resolve("system-tests/target/screens");

  private Accessibility() {}

  static void check(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
    List<String> violations =
        new AxeBuilder(page)
            .withTags(RULES).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at " + nodes(rule))
                .toList();
    assertThat(violations).as(name + " at " + page.url()).isEmpty();
  }

  private static List<String> nodes(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
  }
}
