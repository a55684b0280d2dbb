package org.cartwright.pricing;

/** Makes the price of each line: unit price times quantity. */
final class LineTotalsStep implements PricingStep {
  @Override
  public String name() {
    return "line totals";
  }

  @Override
  public Calculation apply(Calculation known) {
    return known.mapLines(line -> line.withTotal(ChargeRounding.total(known, line)));
  }
}
