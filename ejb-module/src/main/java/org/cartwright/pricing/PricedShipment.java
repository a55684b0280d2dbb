package org.cartwright.pricing;

import java.util.List;
import org.cartwright.money.Price;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;

/**
 * A shipment with its prices.
 *
 * @param shippingTaxClass alias
 * @param shippingRate tax rate of the shipping
 * @param shipping price of the shipping, in whole minor units
 * @param lines in the order of the request
 */
public record PricedShipment(
    TaxPlace place,
    String shippingTaxClass,
    TaxRate shippingRate,
    Price shipping,
    List<PricedLine> lines) {
  public PricedShipment {
    lines = List.copyOf(lines);
  }
}
