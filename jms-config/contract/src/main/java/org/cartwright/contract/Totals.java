package org.cartwright.contract;

import java.util.List;

/**
 * The totals of an order: lines + shipping = total, and the taxes add up to the total's tax.
 *
 * @param taxes by tax class and rate
 */
public record Totals(Amounts lineItems, Amounts shipping, Amounts total, List<TaxAmount> taxes) {
  public Totals {
    taxes = Copies.list(taxes);
  }
}
