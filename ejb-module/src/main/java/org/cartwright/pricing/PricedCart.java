package org.cartwright.pricing;

import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;

/**
 * The prices of a cart. It cannot exist with sums that do not add up.
 *
 * @param shipments in the order of the request
 * @param totals sums over all shipments
 * @param taxes one row for each tax class and rate, by class, then rate; nothing that costs nothing
 */
public record PricedCart(
    CurrencyUnit currency,
    List<PricedShipment> shipments,
    OrderTotals totals,
    List<TaxSummaryRow> taxes) {
  /**
   * @throws IllegalStateException if a part is below zero or has a fraction of a minor unit, or the
   *     parts do not sum to the totals: some step is wrong, and no order may come of it
   */
  public PricedCart {
    shipments = List.copyOf(shipments);
    taxes = List.copyOf(taxes);
    PricedCartCheck.check(currency, shipments, totals, taxes);
  }

  /** What the customer pays. */
  public Price total() {
    return totals.total();
  }
}
