package org.cartwright.tax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rates of a store. The most specific one wins: that of the class for the region, else for the
 * country, else the class's own for everywhere.
 */
public final class TaxTable implements TaxRates {
  private final Map<Key, TaxRate> rates;

  private TaxTable(Map<Key, TaxRate> rates) {
    this.rates = Map.copyOf(rates);
  }

  /**
   * The table of these rows, whose order does not matter.
   *
   * @throws IllegalArgumentException if two rows are for the same class and place
   */
  public static TaxTable of(List<Row> rows) {
    Map<Key, TaxRate> rates = new HashMap<>();
    for (Row row : rows) {
      Key key = new Key(row.taxClass(), row.place());
      if (rates.putIfAbsent(key, row.rate()) != null) {
        throw new IllegalArgumentException("two rates for " + key);
      }
    }
    return new TaxTable(rates);
  }

  @Override
  public Optional<TaxRate> find(String taxClass, TaxPlace place) {
    TaxRate rate = rates.get(new Key(taxClass, place));
    if (rate == null) {
      rate = rates.get(new Key(taxClass, place.wholeCountry()));
    }
    if (rate == null) {
      rate = rates.get(new Key(taxClass, null));
    }
    return Optional.ofNullable(rate);
  }

  /**
   * One rate.
   *
   * @param taxClass alias of the class
   * @param place where it holds; null: wherever nothing more specific does
   */
  public record Row(String taxClass, @Nullable TaxPlace place, TaxRate rate) {}

  private record Key(String taxClass, @Nullable TaxPlace place) {}
}
