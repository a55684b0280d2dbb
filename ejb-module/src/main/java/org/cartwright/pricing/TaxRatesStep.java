package org.cartwright.pricing;

import java.util.function.UnaryOperator;

/** Finds the tax rate of each line and of each shipment's shipping, by class and place. */
final class TaxRatesStep implements PricingStep {
  @Override
  public String name() {
    return "tax rates";
  }

  @Override
  public Calculation apply(Calculation known) {
    UnaryOperator<Charge> rate =
        charge ->
            charge.withRate(known.request().taxRates().get(charge.taxClass(), charge.place()));
    return known.mapLines(rate).mapShipping(rate);
  }
}
