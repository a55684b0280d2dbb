package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.RateSource;
import org.cartwright.tax.TaxCalculator;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.cartwright.tax.TaxTable;

/**
 * What the tax of one line would be, priced as the lines of carts are.
 *
 * @param rate that applies
 * @param source which entry of the tax class gave it
 * @param unit price of one piece; to eight decimals unless units are rounded
 * @param total price of the line, in whole minor units
 * @param unrounded the same price before it was rounded, to eight decimals
 */
public record TaxExample(
    TaxRate rate, RateSource source, Price unit, Price total, Price unrounded) {
  /**
   * The example.
   *
   * @param pricesIncludeTax how the line's price is to be read
   * @throws org.cartwright.tax.TaxRateMissing if the tax class is unknown
   */
  public static TaxExample of(
      TaxTable rates,
      CurrencyUnit currency,
      boolean pricesIncludeTax,
      RoundingMethod rounding,
      TaxPlace place,
      LineToPrice line) {
    ShipmentToPrice shipment =
        new ShipmentToPrice(place, BigDecimal.ZERO, line.taxClass(), List.of(line));
    PricedCart priced =
        PricingPipeline.standard()
            .price(
                new PricingRequest(currency, pricesIncludeTax, rounding, rates, List.of(shipment)));
    PricedLine result = priced.shipments().get(0).lines().get(0);
    return new TaxExample(
        result.rate(),
        rates.source(line.taxClass(), place).orElseThrow(),
        result.unit(),
        result.total(),
        new TaxCalculator(currency, pricesIncludeTax)
            .precise(line.unitPrice().multiply(line.quantity()), result.rate()));
  }
}
