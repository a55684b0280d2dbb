package org.cartwright.money;

import java.math.BigDecimal;

/**
 * An amount of money before tax, its tax, and both together.
 *
 * <p>Amounts have as many decimals as the currency's minor unit, or more where the value needs them
 * (a unit price of 0.0125 EUR), up to eight. They may be negative: a discount is a price too.
 *
 * @param net before tax
 * @param tax the tax
 * @param gross net + tax, exactly
 */
public record Price(CurrencyUnit currency, BigDecimal net, BigDecimal tax, BigDecimal gross) {
  /**
   * @throws IllegalArgumentException if net + tax is not gross
   * @throws ArithmeticException if an amount has more than eight decimals
   */
  public Price {
    net = currency.canonical(net);
    tax = currency.canonical(tax);
    gross = currency.canonical(gross);
    if (net.add(tax).compareTo(gross) != 0) {
      throw new IllegalArgumentException(
          "net %s + tax %s is not gross %s".formatted(net, tax, gross));
    }
  }

  /** Nothing, in this currency. */
  public static Price zero(CurrencyUnit currency) {
    return new Price(currency, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /** The price of this net and tax. */
  public static Price ofNet(CurrencyUnit currency, BigDecimal net, BigDecimal tax) {
    return new Price(currency, net, tax, net.add(tax));
  }

  /** The price of this gross, of which {@code tax} is tax. */
  public static Price ofGross(CurrencyUnit currency, BigDecimal gross, BigDecimal tax) {
    return new Price(currency, gross.subtract(tax), tax, gross);
  }

  /** The sum of the prices; zero if there are none. */
  public static Price sum(CurrencyUnit currency, Iterable<Price> prices) {
    Price sum = zero(currency);
    for (Price price : prices) {
      sum = sum.plus(price);
    }
    return sum;
  }

  /**
   * Both prices together.
   *
   * @throws CurrencyMismatch if the other is of another currency
   */
  public Price plus(Price other) {
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatch(currency, other.currency);
    }
    return new Price(currency, net.add(other.net), tax.add(other.tax), gross.add(other.gross));
  }

  /** Whether net, tax and gross are all zero. */
  public boolean isZero() {
    return net.signum() == 0 && tax.signum() == 0;
  }

  /** Whether net, tax or gross is below zero. */
  public boolean isNegative() {
    return net.signum() < 0 || tax.signum() < 0 || gross.signum() < 0;
  }
}
