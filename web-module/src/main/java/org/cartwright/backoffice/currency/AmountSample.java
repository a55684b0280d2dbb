package org.cartwright.backoffice.currency;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.cartwright.store.IsoCurrencies;

/** An amount as a currency's settings write it. */
final class AmountSample {
  private static final BigDecimal AMOUNT = new BigDecimal("1234.5");

  private AmountSample() {}

  /**
   * The sample; empty for what is no currency.
   *
   * @param template around the number; empty for the culture's own way
   */
  static String of(String code, Locale culture, String template) {
    int decimals = IsoCurrencies.decimals(code);
    if (decimals < 0) {
      return "";
    }
    NumberFormat format =
        template.isEmpty()
            ? NumberFormat.getCurrencyInstance(culture)
            : NumberFormat.getNumberInstance(culture);
    format.setCurrency(Currency.getInstance(code));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    String written = format.format(AMOUNT);
    return template.isEmpty() ? written : template.replace("{0}", written);
  }
}
