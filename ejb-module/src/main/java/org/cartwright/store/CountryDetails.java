package org.cartwright.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a country that people edit.
 *
 * @param code ISO 3166-1 alpha-2; fixed once the country exists
 * @param defaultCurrency code of a currency of the store
 * @param defaultShippingMethod alias of a shipping method of the store
 * @param regions in the order in which lists show them
 */
public record CountryDetails(
    String code,
    String name,
    @Nullable String defaultCurrency,
    @Nullable String defaultShippingMethod,
    List<RegionDetails> regions) {
  /** Counts the regions, so that another order is another country. */
  public CountryDetails {
    List<RegionDetails> counted = new ArrayList<>();
    for (RegionDetails region : regions) {
      counted.add(region.at(counted.size() + 1));
    }
    regions = List.copyOf(counted);
  }
}
