package org.cartwright.pricing;

import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;
import org.cartwright.money.RoundingMethod;

/** Sums lines and shipping. Where only the order is rounded, that happens here, before the sums. */
final class OrderTotalsStep implements PricingStep {
  @Override
  public String name() {
    return "order totals";
  }

  @Override
  public Calculation apply(Calculation known) {
    Calculation rounded =
        known.request().rounding() == RoundingMethod.TOTAL ? TotalRounding.round(known) : known;
    CurrencyUnit currency = known.request().currency();
    Price lines = sum(currency, rounded.lines());
    Price shipping = sum(currency, rounded.shipping());
    return rounded.withTotals(new OrderTotals(lines, shipping, lines.plus(shipping)));
  }

  private static Price sum(CurrencyUnit currency, List<Charge> charges) {
    return Price.sum(currency, charges.stream().map(Charge::total).toList());
  }
}
