package org.cartwright.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.cartwright.database.RowPosition;
import org.jspecify.annotations.Nullable;

/** Where the next page begins, as senders get it: a word that they hand back as it is. */
final class Cursor {
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  private Cursor() {}

  /** The word for a position in a list that is sorted so. */
  static String write(String sort, RowPosition position) {
    String text = sort + "|" + position.at() + "|" + position.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The position that a word names; null when there is none.
   *
   * @throws ApiProblem if it is no word of this list
   */
  static @Nullable RowPosition read(String sort, @Nullable String word) {
    if (word == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII);
      String[] parts = text.split("\\|", -1);
      if (parts.length == 3 && parts[0].equals(sort) && ID.matcher(parts[2]).matches()) {
        Instant at = Instant.parse(parts[1]);
        if (!at.isBefore(Instant.EPOCH) && at.isBefore(END)) {
          return new RowPosition(at, parts[2]);
        }
      }
    } catch (IllegalArgumentException | DateTimeParseException unreadable) {
      // Answered below, like every other word that is none of this list.
    }
    throw ApiProblem.parameter(
        "cursor", "The value must be the cursor of a next page of this list, sorted alike.");
  }
}
