package org.cartwright.pricing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartwright.money.Price;

/** Sums what was taxed alike: one row for each tax class and rate. */
final class TaxSummaryStep implements PricingStep {
  @Override
  public String name() {
    return "tax summary";
  }

  @Override
  public Calculation apply(Calculation known) {
    Map<TaxGroup, Price> sums = new TreeMap<>();
    for (Charge charge : known.charges()) {
      if (!charge.total().isZero()) {
        sums.merge(TaxGroup.of(charge), charge.total(), Price::plus);
      }
    }
    List<TaxSummaryRow> rows =
        sums.entrySet().stream()
            .map(
                sum ->
                    new TaxSummaryRow(sum.getKey().taxClass(), sum.getKey().rate(), sum.getValue()))
            .toList();
    return known.withTaxes(rows);
  }
}
