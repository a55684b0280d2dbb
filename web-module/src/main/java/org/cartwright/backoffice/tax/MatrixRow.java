package org.cartwright.backoffice.tax;

import java.util.List;
import org.cartwright.tax.TaxPlace;
import org.jspecify.annotations.Nullable;

/**
 * One place of the table of rates.
 *
 * @param place null for everywhere
 * @param name what people call it
 * @param cells one for each class
 */
public record MatrixRow(@Nullable TaxPlace place, String name, List<MatrixCell> cells) {
  /** Whether it is a region of a country. */
  public boolean region() {
    return place != null && place.region() != null;
  }
}
