package org.cartwright.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * A currency that goods are sold in: its ISO 4217 code and how many decimals its minor unit has
 * (EUR 2, JPY 0, KWD 3).
 *
 * @param code ISO 4217 code, such as {@code EUR}
 * @param decimals decimals of the minor unit, as the JDK's list has them
 */
public record CurrencyUnit(String code, int decimals) {
  /** Decimals that amounts are stored with; no currency has more. */
  public static final int STORED_DECIMALS = 8;

  /**
   * @throws IllegalArgumentException if the code is not in ISO 4217, has no minor unit (XXX, XAU
   *     and the like are no money a shop takes), or has another number of decimals
   */
  public CurrencyUnit {
    int known = decimalsOf(code);
    if (decimals != known) {
      throw new IllegalArgumentException(code + " has " + known + " decimals, not " + decimals);
    }
  }

  /**
   * The currency of an ISO 4217 code.
   *
   * @throws IllegalArgumentException if there is none, or it has no minor unit
   */
  public static CurrencyUnit of(String code) {
    return new CurrencyUnit(code, decimalsOf(code));
  }

  /** As {@link #of}; empty where that throws. */
  public static Optional<CurrencyUnit> find(String code) {
    try {
      return Optional.of(of(code));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The amount, rounded half up to the minor unit. */
  public BigDecimal round(BigDecimal amount) {
    return amount.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Whether the amount is a whole number of minor units. */
  public boolean isWhole(BigDecimal amount) {
    return amount.scale() <= decimals || amount.stripTrailingZeros().scale() <= decimals;
  }

  /**
   * The same amount with as many decimals as the minor unit, or more where the value needs them, so
   * that equal amounts are equal objects and print as people write them.
   *
   * @throws ArithmeticException if the value has more than {@link #STORED_DECIMALS}: it was never
   *     rounded, and would be cut when stored
   */
  BigDecimal canonical(BigDecimal amount) {
    if (amount.scale() == decimals) {
      return amount;
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    if (stripped.scale() > STORED_DECIMALS) {
      throw new ArithmeticException(
          "%s %s has more than %d decimals".formatted(code, stripped, STORED_DECIMALS));
    }
    return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
  }

  private static int decimalsOf(String code) {
    int decimals;
    try {
      decimals = Currency.getInstance(code).getDefaultFractionDigits();
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("'" + code + "' is no ISO 4217 currency code", unknown);
    }
    if (decimals < 0) {
      throw new IllegalArgumentException(code + " has no minor unit: nothing is sold in it");
    }
    return decimals;
  }

  @Override
  public String toString() {
    return code;
  }
}
