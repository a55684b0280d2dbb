package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page must satisfy: the rules of axe for WCAG 2.2 A and AA, and no need to scroll
 * sideways on a screen of 320 pixels. It also keeps pictures of the page, wide and narrow.
 */
final class Accessibility {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
  private static final Path SCREENS = Artifacts.root().resolve("system-tests/target/screens");
  private static final int NARROW = 320;
  private static final int HIGHEST = 6000;

  private Accessibility() {}

  static void check(Page page, String name) {
    assertThat(violations(page, name)).as(name + " at " + page.url()).isEmpty();
  }

  /** What is wrong with the page; pictures are named after it. */
  static List<String> violations(Page page, String name) {
    List<String> wrong = new ArrayList<>();
    ViewportSize wide = page.viewportSize();
    picture(page, name, wide.width);
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(rule -> wrong.add(rule.getId() + ": " + rule.getHelp() + " at " + nodes(rule)));
    picture(page, name + "-" + NARROW, NARROW);
    int needed = number(page, "document.documentElement.scrollWidth");
    if (needed > NARROW) {
      wrong.add("needs " + needed + " pixels where there are " + NARROW);
    }
    page.setViewportSize(wide.width, wide.height);
    return wrong;
  }

  /**
   * The whole page in a window that is as high, so that what sticks to an edge is at the edge and
   * covers nothing, in the picture and for axe.
   */
  private static void picture(Page page, String name, int width) {
    page.setViewportSize(width, 600);
    int height = number(page, "document.documentElement.scrollHeight");
    page.setViewportSize(width, Math.min(HIGHEST, Math.max(600, height)));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
  }

  private static int number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).intValue();
  }

  private static List<String> nodes(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
  }
}
