package org.cartwright.tax;

import org.jspecify.annotations.Nullable;

/**
 * Where goods are taxed.
 *
 * @param country code of the country, such as {@code NO}
 * @param region code of a region inside it, such as {@code NO-21}; null: the country as a whole
 */
public record TaxPlace(String country, @Nullable String region) {
  /**
   * @throws IllegalArgumentException if a code is blank: no region is null
   */
  public TaxPlace {
    if (country.isBlank() || (region != null && region.isBlank())) {
      throw new IllegalArgumentException("a place needs codes that are not blank");
    }
  }

  /** The country as a whole. */
  public static TaxPlace country(String country) {
    return new TaxPlace(country, null);
  }

  /** The country that this place lies in. */
  public TaxPlace wholeCountry() {
    return region == null ? this : country(country);
  }

  /**
   * What people call it: {@code NO}, {@code NO-21}; with both codes where the region's lacks it.
   */
  public String name() {
    return region != null && region.startsWith(country + "-") ? region : toString();
  }

  @Override
  public String toString() {
    return region == null ? country : country + "/" + region;
  }
}
