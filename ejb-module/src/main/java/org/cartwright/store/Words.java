package org.cartwright.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of words in one column, one a line. */
final class Words {
  private Words() {}

  static List<String> read(@Nullable String column) {
    return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
  }

  static @Nullable String write(List<String> words) {
    return words.isEmpty() ? null : String.join("\n", words);
  }
}
