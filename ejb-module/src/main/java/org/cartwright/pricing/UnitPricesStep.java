package org.cartwright.pricing;

/** Makes the price of one piece of each line. */
final class UnitPricesStep implements PricingStep {
  @Override
  public String name() {
    return "unit prices";
  }

  @Override
  public Calculation apply(Calculation known) {
    return known.mapLines(line -> line.withUnit(ChargeRounding.unit(known, line)));
  }
}
