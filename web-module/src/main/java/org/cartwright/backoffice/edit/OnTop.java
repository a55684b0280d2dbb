package org.cartwright.backoffice.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what one person changed on top of what another saved meanwhile. */
final class OnTop {
  private OnTop() {}

  /**
   * The newest state, but for the fields that the person changed; maps are merged key by key.
   *
   * @param read what the person saw at first
   * @param mine what it became by typing
   * @param newest what is saved now
   */
  static Map<String, @Nullable Object> of(
      Map<String, @Nullable Object> read,
      Map<String, @Nullable Object> mine,
      Map<String, @Nullable Object> newest) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>(newest.keySet());
    names.addAll(mine.keySet());
    for (String name : names) {
      Object value = merged(read.get(name), mine.get(name), newest.get(name));
      if (value != null || newest.containsKey(name) && newest.get(name) == null) {
        merged.put(name, value);
      }
    }
    return merged;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object merged(
      @Nullable Object read, @Nullable Object mine, @Nullable Object newest) {
    if (read instanceof Map && mine instanceof Map && newest instanceof Map) {
      return of(
          (Map<String, @Nullable Object>) read,
          (Map<String, @Nullable Object>) mine,
          (Map<String, @Nullable Object>) newest);
    }
    return Objects.equals(plain(read), plain(mine)) ? newest : mine;
  }

  /** A value as it comes back from an input that nobody touched. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return "".equals(value) ? null : value;
  }
}
