package org.cartwright.tax;

/** No rate is known for a tax class at a place: a refusal, until staff enter one. */
public final class TaxRateMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String taxClass;

  TaxRateMissing(String taxClass, TaxPlace place) {
    super("tax class '" + taxClass + "' is unknown or has no rate for " + place);
    this.taxClass = taxClass;
  }

  /** Alias of the class. */
  public String taxClass() {
    return taxClass;
  }
}
