package org.cartwright.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * How stored amounts, which have 8 decimals, are shown: with the currency's decimals, and more only
 * where an amount has more. Nothing is rounded.
 */
record Decimals(int digits) {
  static Decimals of(String currency) {
    return new Decimals(Currency.getInstance(currency).getDefaultFractionDigits());
  }

  BigDecimal shown(BigDecimal amount) {
    BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    return plain.setScale(Math.max(digits, plain.scale()), RoundingMode.UNNECESSARY);
  }

  /** A rate or a quantity, without the zeros that storage adds. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }
}
