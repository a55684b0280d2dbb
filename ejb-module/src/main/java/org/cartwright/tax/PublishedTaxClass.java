package org.cartwright.tax;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other programs may know of a tax class. Rates are fractions: 0.25 is 25 %.
 *
 * @param defaultRate where no rate below is for the place
 * @param rates those that hold now
 */
public record PublishedTaxClass(
    String alias, String name, BigDecimal defaultRate, List<Rate> rates) {

  /** A rate in a country, or, with a region, in that region. */
  public record Rate(String country, @Nullable String region, BigDecimal rate) {}
}
