package org.cartwright.tax;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a tax class that people may change.
 *
 * @param alias what products, carts and shipping methods call it; unique in the store
 * @param taxCode what a tax authority or an accounting program calls it; null when nobody asks
 * @param defaultRate where no place has a rate, until {@code rates} has another; a fraction
 * @param rates of places, and of the default, each from a day on; by place, then by day
 */
public record TaxClassDetails(
    String alias,
    String name,
    @Nullable String taxCode,
    BigDecimal defaultRate,
    List<RateFrom> rates) {
  public TaxClassDetails {
    rates = List.copyOf(rates);
  }

  /** The class with these rates instead of its own. */
  public TaxClassDetails withRates(List<RateFrom> others) {
    return new TaxClassDetails(
        alias, name, taxCode, defaultRate, others.stream().sorted(RateFrom.ORDER).toList());
  }
}
