package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.cartwright.tax.TaxPlace;

/**
 * What goes to one address.
 *
 * @param place whose rates apply to the lines and to the shipping
 * @param shippingPrice as entered: gross or net; zero if shipping is free or not chosen yet
 * @param shippingTaxClass alias: that of the shipping method, else the store's default
 * @param lines in the cart's order
 */
public record ShipmentToPrice(
    TaxPlace place, BigDecimal shippingPrice, String shippingTaxClass, List<LineToPrice> lines) {
  /**
   * @throws IllegalArgumentException if the price is outside the {@link Limits}
   */
  public ShipmentToPrice {
    shippingPrice = Limits.enteredPrice("shipping price", shippingPrice);
    lines = List.copyOf(lines);
  }
}
