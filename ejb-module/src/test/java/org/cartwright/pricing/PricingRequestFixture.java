package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.cartwright.tax.TaxTable;

/** Small requests for tests: one class {@code standard} with one rate, everything in EUR. */
final class PricingRequestFixture {
  static final TaxPlace HERE = TaxPlace.country("NL");

  private PricingRequestFixture() {}

  static PricingRequest inclusive(RoundingMethod rounding, String rate, LineToPrice... lines) {
    return request(true, rounding, rate, "0", lines);
  }

  static PricingRequest request(
      boolean inclusive,
      RoundingMethod rounding,
      String rate,
      String shipping,
      LineToPrice... lines) {
    ShipmentToPrice shipment =
        new ShipmentToPrice(HERE, new BigDecimal(shipping), "standard", List.of(lines));
    TaxTable rates = TaxTable.of(List.of(new TaxTable.Row("standard", null, TaxRate.of(rate))));
    return new PricingRequest(
        CurrencyUnit.of("EUR"), inclusive, rounding, rates, List.of(shipment));
  }

  static LineToPrice line(String unitPrice, String quantity) {
    return new LineToPrice(new BigDecimal(unitPrice), new BigDecimal(quantity), "standard");
  }
}
