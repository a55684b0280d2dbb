package org.cartwright.tax;

import java.math.BigDecimal;

/**
 * A tax rate as an exact fraction: 25.5 % is 0.255.
 *
 * @param fraction from 0 to 1, at most six decimals; without trailing zeros, so that equal rates
 *     are equal objects
 */
public record TaxRate(BigDecimal fraction) implements Comparable<TaxRate> {
  /** No tax. */
  public static final TaxRate ZERO = new TaxRate(BigDecimal.ZERO);

  private static final int MAX_DECIMALS = 6;

  /**
   * @throws IllegalArgumentException if it is below 0, above 1 (25 entered for 25 %) or finer than
   *     six decimals
   */
  public TaxRate {
    if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "tax rate " + fraction + " is not a fraction from 0 to 1 (25 % is 0.25)");
    }
    fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    if (fraction.scale() > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "tax rate " + fraction + " has more than " + MAX_DECIMALS + " decimals");
    }
  }

  /** The rate of a fraction in digits, such as {@code "0.25"}. */
  public static TaxRate of(String fraction) {
    return new TaxRate(new BigDecimal(fraction));
  }

  /** Smaller rates first. */
  @Override
  public int compareTo(TaxRate other) {
    return fraction.compareTo(other.fraction);
  }
}
