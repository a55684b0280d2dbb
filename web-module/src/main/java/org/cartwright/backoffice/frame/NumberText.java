package org.cartwright.backoffice.frame;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them in a language: {@code 1.234,50} in German, {@code 1,234.50} in
 * English. Strict, because what is a thousand in one language is a one in the other: marks of
 * grouping must stand before three digits each, and nothing is guessed or rounded.
 */
final class NumberText {
  private static final int LONGEST = 40;

  private NumberText() {}

  /** The number, or empty when the text is none in this language. */
  static Optional<BigDecimal> parse(String text, Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
    String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
    String trimmed = text.strip().replace('\u2212', '-');
    String grammar = "[+-]?(\\d{1,3}(" + group + "\\d{3})+|\\d*)(" + point + "\\d+)?";
    if (trimmed.length() > LONGEST
        || !trimmed.matches(grammar)
        || trimmed.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(
            trimmed
                .replace(String.valueOf(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.')));
  }
}
