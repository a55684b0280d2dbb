package org.cartwright.backoffice.list;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a list as it stands in the address: {@code
 * ?q=ann&store=nordlys&sort=-PLACED&page=2}. Whatever an address says is read without complaint:
 * unknown sort fields, sizes and pages become the defaults, because an old link must still show a
 * list.
 *
 * @param text what is searched for
 * @param filters name and value of every filter that is set, in the list's order
 * @param sort field to sort by; null for the list's own order
 * @param page counted from one
 * @param size rows of a page
 */
public record ListState(
    @Nullable String text,
    Map<String, String> filters,
    @Nullable String sort,
    boolean ascending,
    int page,
    int size)
    implements Serializable {
  /** The sizes a page may have, smallest first, which is the default. */
  public static final Set<Integer> SIZES = Set.of(25, 50, 100);

  static final int DEFAULT_SIZE = 25;
  private static final int LONGEST = 1000;
  private static final int LAST_PAGE = 1_000_000;

  /** Reads the parameters of an address; only the named filters and sort fields count. */
  public static ListState read(
      Map<String, String> parameters, Set<String> filterNames, Set<String> sortFields) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (String name : filterNames) {
      String value = value(parameters.get(name));
      if (value != null) {
        filters.put(name, value);
      }
    }
    String sort = value(parameters.get("sort"));
    boolean descending = sort != null && sort.startsWith("-");
    String field = descending && sort != null ? sort.substring(1) : sort;
    boolean known = field != null && sortFields.contains(field);
    int size = number(parameters.get("size"), DEFAULT_SIZE);
    return new ListState(
        value(parameters.get("q")),
        filters,
        known ? field : null,
        known && !descending,
        Math.min(LAST_PAGE, Math.max(1, number(parameters.get("page"), 1))),
        SIZES.contains(size) ? size : DEFAULT_SIZE);
  }

  /** Nothing is searched or filtered, so an empty list means that there is nothing at all. */
  public boolean unfiltered() {
    return text == null && filters.isEmpty();
  }

  public int first() {
    return (page - 1) * size;
  }

  public @Nullable String filter(String name) {
    return filters.get(name);
  }

  /** Searches and filters for something else; starts again at the first page. */
  public ListState filtered(@Nullable String newText, Map<String, String> newFilters) {
    return new ListState(value(newText), newFilters, sort, ascending, 1, size);
  }

  /** The same list at another place. */
  public ListState at(int first, int newSize, @Nullable String newSort, boolean newAscending) {
    return new ListState(text, filters, newSort, newAscending, first / newSize + 1, newSize);
  }

  /** The part of an address after the question mark, without what is default; may be empty. */
  public String query() {
    StringBuilder query = new StringBuilder();
    append(query, "q", text);
    filters.forEach((name, value) -> append(query, name, value));
    append(query, "sort", sort == null ? null : (ascending ? "" : "-") + sort);
    append(query, "page", page == 1 ? null : Integer.toString(page));
    append(query, "size", size == DEFAULT_SIZE ? null : Integer.toString(size));
    return query.toString();
  }

  private static void append(StringBuilder query, String name, @Nullable String value) {
    if (value != null) {
      query
          .append(query.isEmpty() ? "" : "&")
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static @Nullable String value(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String stripped = value.strip();
    return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
  }

  private static int number(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
