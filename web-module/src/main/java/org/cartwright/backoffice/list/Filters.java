package org.cartwright.backoffice.list;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the form's filters are set to. A filter with several values stands in the address as {@code
 * status=new,packing}, and in the form as one checkbox a value.
 */
final class Filters implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final char BETWEEN = ':';

  private final Set<String> several;
  private Map<String, @Nullable String> single = new LinkedHashMap<>();
  private Map<String, Boolean> picked = new TreeMap<>();

  Filters(Set<String> several) {
    this.several = several;
  }

  /** Takes over what the address says, without the values that are not valid, which it returns. */
  List<String> take(Map<String, String> filters, BiPredicate<String, String> valid) {
    List<String> ignored = new ArrayList<>();
    single = new LinkedHashMap<>();
    picked = new TreeMap<>();
    filters.forEach(
        (name, value) -> {
          for (String one : values(name, value)) {
            if (!valid.test(name, one)) {
              ignored.add(name + "=" + one);
            } else if (several.contains(name)) {
              picked.put(name + BETWEEN + one, true);
            } else {
              single.put(name, one);
            }
          }
        });
    return ignored;
  }

  /** Value by name, as it stands in the address. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new TreeMap<>();
    single.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            chosen.put(name, value.strip());
          }
        });
    picked.forEach(
        (key, on) -> {
          if (Boolean.TRUE.equals(on)) {
            int end = key.indexOf(BETWEEN);
            chosen.merge(key.substring(0, end), key.substring(end + 1), (a, b) -> a + "," + b);
          }
        });
    return chosen;
  }

  /** Each name and value that is set. */
  List<Map.Entry<String, String>> pairs(Map<String, String> filters) {
    return filters.entrySet().stream()
        .flatMap(
            filter ->
                values(filter.getKey(), filter.getValue()).stream()
                    .map(value -> Map.entry(filter.getKey(), value)))
        .toList();
  }

  void remove(String name, String value) {
    single.remove(name);
    picked.remove(name + BETWEEN + value);
  }

  /** The values of a filter that may have several. */
  static Set<String> split(@Nullable String value) {
    return value == null
        ? Set.of()
        : Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> values(String name, String value) {
    return several.contains(name) ? split(value).stream().sorted().toList() : List.of(value);
  }

  Map<String, @Nullable String> single() {
    return single;
  }

  Map<String, Boolean> picked() {
    return picked;
  }
}
