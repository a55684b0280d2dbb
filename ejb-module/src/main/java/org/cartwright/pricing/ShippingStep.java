package org.cartwright.pricing;

/** Makes the price of each shipment's shipping, with its own tax class and rate. */
final class ShippingStep implements PricingStep {
  @Override
  public String name() {
    return "shipping";
  }

  @Override
  public Calculation apply(Calculation known) {
    return known.mapShipping(
        shipping -> {
          Charge withUnit = shipping.withUnit(ChargeRounding.unit(known, shipping));
          return withUnit.withTotal(ChargeRounding.total(known, withUnit));
        });
  }
}
