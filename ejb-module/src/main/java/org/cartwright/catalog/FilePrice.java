package org.cartwright.catalog;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the prices of a file. Thousands are never separated. Where commas do not separate the
 * columns, a decimal comma is as good as a point; three digits behind it could then be thousands,
 * and are refused rather than guessed.
 */
final class FilePrice {
  private static final Pattern POINT = Pattern.compile("\\d{1,12}(\\.\\d{1,8})?");
  private static final Pattern COMMA = Pattern.compile("\\d{1,12}(,\\d{1,8})?");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

  private FilePrice() {}

  /** The price; null if it is none. */
  static @Nullable BigDecimal read(String text, char separator) {
    boolean eitherSign = separator != ',';
    if (eitherSign && THOUSANDS.matcher(text).matches()) {
      return null;
    }
    if (POINT.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    return eitherSign && COMMA.matcher(text).matches()
        ? new BigDecimal(text.replace(',', '.'))
        : null;
  }
}
