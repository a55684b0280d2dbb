package org.cartwright.pricing;

import org.cartwright.money.Price;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.TaxCalculator;

/** How one charge is priced under each {@link RoundingMethod}, without a look at the others. */
final class ChargeRounding {
  private ChargeRounding() {}

  static Price unit(Calculation known, Charge charge) {
    TaxCalculator tax = known.tax();
    return switch (known.request().rounding()) {
      case UNIT -> tax.rounded(charge.entered(), charge.rate());
      case LINE, TOTAL -> tax.precise(charge.entered(), charge.rate());
    };
  }

  static Price total(Calculation known, Charge charge) {
    TaxCalculator tax = known.tax();
    return switch (known.request().rounding()) {
      case UNIT -> tax.times(charge.unit(), charge.quantity());
      case LINE -> tax.rounded(charge.amount(), charge.rate());
      case TOTAL -> tax.precise(charge.amount(), charge.rate()); // until TotalRounding
    };
  }
}
