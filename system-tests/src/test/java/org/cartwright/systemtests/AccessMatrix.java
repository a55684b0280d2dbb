package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of pages in docs/access.md: who may open what.
 *
 * @param pages for each page what the columns of {@link #WHO} say
 */
record AccessMatrix(Map<String, List<String>> pages) {
  /** The columns, in their order. */
  static final List<String> WHO = List.of("nobody", "viewer", "manager", "admin", "without grant");

  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z-]+\\.xhtml)` \\| [^|]+ \\| ([a-z |]+) \\|");

  static AccessMatrix read() {
    Map<String, List<String>> pages = new TreeMap<>();
    try {
      Matcher rows = ROW.matcher(Files.readString(Artifacts.root().resolve("docs/access.md")));
      while (rows.find()) {
        pages.put(rows.group(1), List.of(rows.group(2).split(" \\| ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AccessMatrix(pages);
  }

  boolean mayOpen(String page, String who) {
    return pages.getOrDefault(page, List.of()).get(WHO.indexOf(who)).equals("yes");
  }
}
