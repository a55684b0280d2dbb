package org.cartwright.tax;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rate as it was typed.
 *
 * @param country empty for the default of the class
 * @param region empty for the whole country
 * @param fraction 0.25 is 25 %; null to inherit; any number, right or wrong
 */
public record RateChange(String country, String region, @Nullable BigDecimal fraction)
    implements Serializable {
  @Nullable TaxPlace place() {
    if (country.isEmpty()) {
      return null;
    }
    return region.isEmpty() ? TaxPlace.country(country) : new TaxPlace(country, region);
  }

  /** What problems call it: {@code ALIAS.PLACE}. */
  public String field(String taxClass) {
    TaxPlace place = place();
    return taxClass + "." + (place == null ? "default" : place.name());
  }
}
