package org.cartwright.intake;

import org.jspecify.annotations.Nullable;

/** Text of strangers, made fit for a column: no database takes all that a message can hold. */
final class StorableText {
  private static final char REPLACEMENT = '\ufffd';

  private StorableText() {}

  /**
   * The text, cut to {@code longest} characters; where a NUL or half a surrogate pair stands, which
   * PostgreSQL refuses, a replacement character.
   */
  static @Nullable String of(@Nullable String text, int longest) {
    if (text == null) {
      return null;
    }
    String whole = text.length() <= longest ? text : text.substring(0, longest - 1);
    StringBuilder fit = new StringBuilder(whole.length() + 1);
    whole
        .codePoints()
        .map(character -> unfit(character) ? REPLACEMENT : character)
        .forEach(fit::appendCodePoint);
    return whole.length() == text.length() ? fit.toString() : fit.append('…').toString();
  }

  private static boolean unfit(int character) {
    return character == 0
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }
}
