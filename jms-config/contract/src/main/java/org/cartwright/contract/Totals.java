package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The totals of an order: lines + shipping = total, and the taxes add up to the total's tax.
 *
 * @param taxes by tax class and rate
 */
public record Totals(
    Amounts lineItems,
    Amounts shipping,
    Amounts total,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<TaxAmount> taxes) {
  public Totals {
    taxes = Copies.list(taxes);
  }
}
