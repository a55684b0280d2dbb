package org.cartwright.backoffice.frame;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts of money, rates and quantities as text in a language. Nothing is ever rounded: an amount
 * is shown with at least the decimals of its currency and with more when it has more.
 */
final class MoneyText {
  private static final int MOST_DECIMALS = 12;

  private MoneyText() {}

  /** The number alone, grouped, such as {@code 2,499.00}; the currency stands beside it. */
  static String amount(BigDecimal amount, String currency, Locale locale) {
    return exact(amount, decimals(currency), locale);
  }

  /** A fraction as per cent, such as {@code 25.5%} for 0.255. */
  static String rate(BigDecimal fraction, Locale locale) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(fraction);
  }

  /** A quantity without needless zeros, such as {@code 2} or {@code 2.5}. */
  static String quantity(BigDecimal quantity, Locale locale) {
    return exact(quantity, 0, locale);
  }

  private static String exact(BigDecimal number, int leastDecimals, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(leastDecimals);
    format.setMaximumFractionDigits(Math.max(leastDecimals, MOST_DECIMALS));
    return format.format(number);
  }

  /**
   * The currency's decimals; none for a code that Java does not know, so that nothing is made up.
   */
  private static int decimals(String currency) {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException unknown) {
      return 0;
    }
  }
}
