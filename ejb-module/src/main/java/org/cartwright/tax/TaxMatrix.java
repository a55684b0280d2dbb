package org.cartwright.tax;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartwright.editing.Edited;
import org.jspecify.annotations.Nullable;

/**
 * The tax classes of a store and the places where they can have rates.
 *
 * @param today in the store's time zone
 * @param classes as sorted
 * @param countries as sorted
 */
public record TaxMatrix(
    LocalDate today, List<Edited<TaxClassDetails>> classes, List<TaxCountry> countries)
    implements Serializable {
  /** The rate that the class itself has for the place on the day; empty where it inherits. */
  public static Optional<TaxRate> own(
      TaxClassDetails taxClass, @Nullable TaxPlace place, LocalDate day) {
    return new RateHistory(taxClass).own(place, day);
  }

  /** The rate that holds at the place on the day, own or inherited. */
  public static TaxRate effective(TaxClassDetails taxClass, TaxPlace place, LocalDate day) {
    return TaxTable.of(new RateHistory(taxClass).rows(taxClass.alias(), day))
        .get(taxClass.alias(), place);
  }

  /** All rates that hold on the day. */
  public TaxTable table(LocalDate day) {
    List<TaxTable.Row> rows = new ArrayList<>();
    for (Edited<TaxClassDetails> read : classes) {
      rows.addAll(new RateHistory(read.details()).rows(read.details().alias(), day));
    }
    return TaxTable.of(rows);
  }
}
