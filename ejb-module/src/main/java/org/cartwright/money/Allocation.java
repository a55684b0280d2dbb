package org.cartwright.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Hands a rounded total out to the parts that it was made of, by largest remainder: every part gets
 * the whole minor units of its exact share, and what is then left of the total goes, one minor unit
 * each, to the parts with the largest remainders. Where remainders are equal the first part wins.
 *
 * <p>The parts always sum to the total, and each is less than one minor unit from its exact share.
 */
public final class Allocation {
  private Allocation() {}

  /** As {@link #of(BigDecimal, Shares, CurrencyUnit, IntUnaryOperator)}, all parts of one rank. */
  public static List<BigDecimal> of(BigDecimal total, Shares shares, CurrencyUnit currency) {
    return of(total, shares, currency, part -> 0);
  }

  /**
   * The total, handed out.
   *
   * @param total whole minor units, the sum of the shares rounded up or down
   * @param rank of a part, by its position; parts of a lower rank are served first
   * @return one amount for each share, in their order
   * @throws ArithmeticException if the total cannot be reached by rounding each share up or down
   */
  public static List<BigDecimal> of(
      BigDecimal total, Shares shares, CurrencyUnit currency, IntUnaryOperator rank) {
    List<BigDecimal> units = new ArrayList<>();
    List<Remainder> remainders = new ArrayList<>();
    BigDecimal left = total.scaleByPowerOfTen(currency.decimals());
    for (int part = 0; part < shares.numerators().size(); part++) {
      BigDecimal whole = shares.wholeUnits(part, currency);
      units.add(whole);
      left = left.subtract(whole);
      BigDecimal remainder = shares.remainder(part, currency);
      if (remainder.signum() > 0) {
        remainders.add(new Remainder(part, rank.applyAsInt(part), remainder));
      }
    }
    for (int part : first(left, remainders)) {
      units.set(part, units.get(part).add(BigDecimal.ONE));
    }
    return units.stream()
        .map(whole -> whole.scaleByPowerOfTen(-currency.decimals()).setScale(currency.decimals()))
        .toList();
  }

  private static int[] first(BigDecimal left, List<Remainder> remainders) {
    int count = left.intValueExact();
    if (count < 0 || count > remainders.size()) {
      throw new ArithmeticException(
          "%d minor units cannot go to %d parts".formatted(count, remainders.size()));
    }
    return count == 0
        ? new int[0]
        : remainders.stream().sorted(SERVED).limit(count).mapToInt(Remainder::part).toArray();
  }

  private static final Comparator<Remainder> SERVED =
      Comparator.comparingInt(Remainder::rank)
          .thenComparing(Remainder::size, Comparator.reverseOrder())
          .thenComparingInt(Remainder::part);

  private record Remainder(int part, int rank, BigDecimal size) {}
}
