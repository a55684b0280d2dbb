package org.cartwright.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Exact amounts that need not be decimals: fractions with one denominator, such as the 26 × 0.21 /
 * 1.21 of tax in 26.00. Dividing early would lose what decides a half cent; so nothing is divided
 * before it is rounded.
 *
 * @param numerators one for each part, not negative
 * @param denominator above zero
 */
public record Shares(List<BigDecimal> numerators, BigDecimal denominator) {
  /**
   * @throws IllegalArgumentException if a numerator is negative or the denominator is not positive
   */
  public Shares {
    numerators = List.copyOf(numerators);
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator + " is not above zero");
    }
    for (BigDecimal numerator : numerators) {
      if (numerator.signum() < 0) {
        throw new IllegalArgumentException("share " + numerator + " is below zero");
      }
    }
  }

  /** Shares that are decimals. */
  public static Shares of(List<BigDecimal> amounts) {
    return new Shares(amounts, BigDecimal.ONE);
  }

  /** The sum of all shares, rounded once, half up, to the minor unit. */
  public BigDecimal roundedSum(CurrencyUnit currency) {
    return numerators.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(denominator, currency.decimals(), RoundingMode.HALF_UP);
  }

  /** How many whole minor units fit into the share. */
  BigDecimal wholeUnits(int part, CurrencyUnit currency) {
    return numerators.get(part).divideToIntegralValue(unit(currency));
  }

  /** What is left of the share's numerator without its whole minor units: 0 up to one unit. */
  BigDecimal remainder(int part, CurrencyUnit currency) {
    return numerators.get(part).remainder(unit(currency));
  }

  private BigDecimal unit(CurrencyUnit currency) {
    return denominator.scaleByPowerOfTen(-currency.decimals());
  }
}
