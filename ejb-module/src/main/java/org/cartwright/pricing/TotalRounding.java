package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartwright.money.Allocation;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.money.Shares;

/**
 * {@link RoundingMethod#TOTAL}: the entered total of the order is rounded once and handed out, by
 * largest remainder, first to the tax groups (class and rate) and then to the charges of each. So a
 * group, too, is within one minor unit of its exact amount, and can always carry its tax. The tax
 * of each group is rounded once and handed out in {@link TotalRoundingOfGroup}.
 */
final class TotalRounding {
  private TotalRounding() {}

  static Calculation round(Calculation known) {
    List<Charge> charges = known.charges();
    Map<TaxGroup, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < charges.size(); i++) {
      groups.computeIfAbsent(TaxGroup.of(charges.get(i)), group -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> members = List.copyOf(groups.values());
    List<BigDecimal> totals = groupTotals(known.request().currency(), charges, members);
    List<Charge> rounded = new ArrayList<>(charges);
    for (int group = 0; group < members.size(); group++) {
      List<Integer> positions = members.get(group);
      List<Charge> alike = positions.stream().map(charges::get).toList();
      List<Charge> done = TotalRoundingOfGroup.round(known.tax(), alike, totals.get(group));
      for (int i = 0; i < done.size(); i++) {
        rounded.set(positions.get(i), done.get(i));
      }
    }
    return known.withCharges(rounded);
  }

  private static List<BigDecimal> groupTotals(
      CurrencyUnit currency, List<Charge> charges, List<List<Integer>> groups) {
    Shares exact =
        Shares.of(
            groups.stream()
                .map(
                    positions ->
                        positions.stream()
                            .map(position -> charges.get(position).amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList());
    return Allocation.of(exact.roundedSum(currency), exact, currency);
  }
}
