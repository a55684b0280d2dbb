package org.cartwright.pricing;

import java.math.BigDecimal;

/**
 * How large and how fine an input may be. The limits keep every sum of up to ten thousand lines
 * within 23 digits before the decimal point; what is outside is a mistake, not a sale.
 */
public final class Limits {
  /** Digits before the decimal point of an entered price. */
  public static final int PRICE_DIGITS = 12;

  /** Decimals of an entered price. */
  public static final int PRICE_DECIMALS = 8;

  /** Decimals of a quantity. */
  public static final int QUANTITY_DECIMALS = 4;

  /** Largest quantity of one line. */
  public static final BigDecimal MAX_QUANTITY = BigDecimal.valueOf(1_000_000);

  private Limits() {}

  /**
   * The price, unless it is negative, too large or too fine.
   *
   * @throws IllegalArgumentException if it is; the message says which
   */
  public static BigDecimal enteredPrice(String what, BigDecimal price) {
    if (price.signum() < 0) {
      throw new IllegalArgumentException(what + " " + shown(price) + " is below zero");
    }
    BigDecimal plain = plain(what, price, PRICE_DECIMALS);
    if ((long) plain.precision() - plain.scale() > PRICE_DIGITS) {
      throw new IllegalArgumentException(
          what + " " + shown(price) + " has more than " + PRICE_DIGITS + " digits");
    }
    return plain;
  }

  /**
   * The quantity, unless it is not above zero, too large or too fine.
   *
   * @throws IllegalArgumentException if it is; the message says which
   */
  public static BigDecimal quantity(BigDecimal quantity) {
    if (quantity.signum() <= 0 || quantity.compareTo(MAX_QUANTITY) > 0) {
      throw new IllegalArgumentException(
          "quantity " + shown(quantity) + " is not above 0 and at most " + MAX_QUANTITY);
    }
    return plain("quantity", quantity, QUANTITY_DECIMALS);
  }

  private static BigDecimal plain(String what, BigDecimal value, int decimals) {
    if (value.scale() >= 0 && value.scale() <= decimals) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > decimals) {
      throw new IllegalArgumentException(
          what + " " + shown(value) + " has more than " + decimals + " decimals");
    }
    return stripped;
  }

  private static String shown(BigDecimal value) {
    String digits = value.toString();
    return digits.length() <= 40 ? digits : digits.substring(0, 40) + "…";
  }
}
