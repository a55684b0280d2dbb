package org.cartwright.database;

import java.util.Locale;

/** Patterns for {@code lower(column) like pattern escape '\'}. */
public final class Containing {
  private Containing() {}

  /** No stored text holds it, whereas PostgreSQL refuses even to look for a NUL. */
  private static final char NOWHERE = '\uffff';

  /** Matches what contains the text, in any case; nothing in the text is a wildcard. */
  public static String pattern(String text) {
    String escaped =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace('\0', NOWHERE)
            .replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + escaped + "%";
  }
}
