package org.cartwright.database;

import java.util.Locale;

/** Patterns for {@code lower(column) like pattern escape '\'}. */
public final class Containing {
  private Containing() {}

  /** Matches what contains the text, in any case; nothing in the text is a wildcard. */
  public static String pattern(String text) {
    String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + escaped + "%";
  }
}
