package org.cartwright.order;

import org.cartwright.contract.Totals;

/** The totals of an order as the contract writes them. */
final class OrderTotals {
  private OrderTotals() {}

  static Totals of(PurchaseOrder order) {
    Decimals decimals = Decimals.of(order.currency);
    return new Totals(
        order.lineTotal.toAmounts(decimals),
        order.shippingTotal.toAmounts(decimals),
        order.total.toAmounts(decimals),
        order.taxes.stream().map(tax -> tax.toTaxAmount(decimals)).toList());
  }
}
