package org.cartwright.tax;

import java.util.Optional;

/** Looks rates up: by alias of the tax class and by place. {@link TaxTable} is the usual one. */
@FunctionalInterface
public interface TaxRates {
  /** The rate, or empty if the class is unknown or has none for this place. */
  Optional<TaxRate> find(String taxClass, TaxPlace place);

  /**
   * The rate.
   *
   * @throws TaxRateMissing if there is none: nothing is ever sold untaxed by accident
   */
  default TaxRate get(String taxClass, TaxPlace place) {
    return find(taxClass, place).orElseThrow(() -> new TaxRateMissing(taxClass, place));
  }
}
