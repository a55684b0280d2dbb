package org.cartwright.pricing;

import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.TaxRates;

/**
 * All that the price of a cart depends on.
 *
 * @param currency of every price in it
 * @param pricesIncludeTax how every entered price is to be read: gross if true, else net
 * @param rounding where the store rounds
 * @param taxRates the store's rates
 * @param shipments at least one, in the cart's order
 */
public record PricingRequest(
    CurrencyUnit currency,
    boolean pricesIncludeTax,
    RoundingMethod rounding,
    TaxRates taxRates,
    List<ShipmentToPrice> shipments) {
  /**
   * @throws IllegalArgumentException if there is no shipment
   */
  public PricingRequest {
    shipments = List.copyOf(shipments);
    if (shipments.isEmpty()) {
      throw new IllegalArgumentException("a cart without a shipment has no price");
    }
  }
}
