package org.cartwright.pricing;

import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;

/** The last look at a priced cart: whatever the steps did, parts sum to totals. */
final class PricedCartCheck {
  private final CurrencyUnit currency;

  private PricedCartCheck(CurrencyUnit currency) {
    this.currency = currency;
  }

  static void check(
      CurrencyUnit currency,
      List<PricedShipment> shipments,
      OrderTotals totals,
      List<TaxSummaryRow> taxes) {
    PricedCartCheck check = new PricedCartCheck(currency);
    check.sum("lines", lines(shipments), totals.lines());
    check.sum(
        "shipping", shipments.stream().map(PricedShipment::shipping).toList(), totals.shipping());
    check.sum("tax summary", taxes.stream().map(TaxSummaryRow::price).toList(), totals.total());
  }

  private static List<Price> lines(List<PricedShipment> shipments) {
    return shipments.stream()
        .flatMap(shipment -> shipment.lines().stream())
        .map(PricedLine::total)
        .toList();
  }

  private void sum(String what, List<Price> parts, Price expected) {
    for (Price part : parts) {
      if (part.isNegative() || !currency.isWhole(part.net()) || !currency.isWhole(part.tax())) {
        throw new IllegalStateException(what + " has the part " + part);
      }
    }
    Price sum = Price.sum(currency, parts);
    if (!sum.equals(expected)) {
      throw new IllegalStateException(what + " sums to " + sum + ", not to " + expected);
    }
  }
}
