package org.cartwright.contract;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction: no division ever rounds unless {@link #rounded} says so. */
record Fraction(BigInteger numerator, BigInteger denominator) {
  static final Fraction ZERO = of("0");
  static final Fraction ONE = of("1");

  static Fraction of(String decimal) {
    BigDecimal value = new BigDecimal(decimal);
    return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Half up, for what is not negative: the whole part of (value x 10^decimals + 1/2). */
  Fraction rounded(int decimals) {
    BigInteger scale = BigInteger.TEN.pow(decimals);
    BigInteger two = BigInteger.TWO;
    BigInteger units =
        numerator.multiply(scale).multiply(two).add(denominator).divide(denominator.multiply(two));
    return new Fraction(units, scale);
  }

  BigDecimal decimal(int decimals) {
    return new BigDecimal(rounded(decimals).numerator, decimals);
  }
}
