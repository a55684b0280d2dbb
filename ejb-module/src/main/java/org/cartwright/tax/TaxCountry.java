package org.cartwright.tax;

import java.io.Serializable;
import java.util.List;

/**
 * A country that a store sells to, as a place of taxes.
 *
 * @param regions in the order of the country's list
 */
public record TaxCountry(String code, String name, List<TaxRegion> regions)
    implements Serializable {
  /** A region of a country. */
  public record TaxRegion(String code, String name) implements Serializable {}
}
