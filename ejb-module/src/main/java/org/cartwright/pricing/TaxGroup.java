package org.cartwright.pricing;

import java.util.Comparator;
import org.cartwright.tax.TaxRate;

/** What is taxed alike. Ordered by class, then rate, so that the order of lines does not matter. */
record TaxGroup(String taxClass, TaxRate rate) implements Comparable<TaxGroup> {
  private static final Comparator<TaxGroup> ORDER =
      Comparator.comparing(TaxGroup::taxClass).thenComparing(TaxGroup::rate);

  static TaxGroup of(Charge charge) {
    return new TaxGroup(charge.taxClass(), charge.rate());
  }

  @Override
  public int compareTo(TaxGroup other) {
    return ORDER.compare(this, other);
  }
}
