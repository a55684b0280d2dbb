package org.cartwright.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of docs/access.md.
 *
 * @param actions the right by {@code Service.method}: the name of a {@link Right}, or {@link #OWN}
 * @param open services, and methods, that ask for no right
 */
public record AccessTable(Map<String, String> actions, TreeSet<String> open) {
  /** Whoever is signed in, with their own account. */
  public static final String OWN = "OWN";

  /** What the columns say for each right: nobody, viewer, manager, admin, without grant. */
  private static final Map<List<String>, String> COLUMNS =
      Map.of(
          List.of("no", "yes", "yes", "yes", "no"), "READ",
          List.of("no", "no", "yes", "yes", "no"), "WORK",
          List.of("no", "no", "no", "yes", "no"), "ADMINISTER",
          List.of("no", "yes", "yes", "yes", "yes"), OWN);

  private static final Pattern CODE = Pattern.compile("`([A-Za-z.]+)`");

  /** Reads the text of the page. */
  public static AccessTable read(String page) {
    Map<String, String> actions = new TreeMap<>();
    rows(page, "## Actions")
        .forEach(
            cells -> {
              String right = COLUMNS.get(cells.subList(2, 7));
              if (right == null) {
                throw new AssertionError("no right has such columns: " + cells);
              }
              Matcher methods = CODE.matcher(cells.get(1));
              while (methods.find()) {
                if (actions.put(methods.group(1), right) != null) {
                  throw new AssertionError("twice in the table: " + methods.group(1));
                }
              }
            });
    TreeSet<String> open = new TreeSet<>();
    rows(page, "## What asks for no right")
        .forEach(cells -> open.add(cells.get(0).replace("`", "")));
    return new AccessTable(actions, open);
  }

  private static Stream<List<String>> rows(String page, String heading) {
    String part = page.substring(page.indexOf(heading) + heading.length());
    int next = part.indexOf("\n## ");
    return (next < 0 ? part : part.substring(0, next))
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList());
  }
}
