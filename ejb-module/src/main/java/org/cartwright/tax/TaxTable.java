package org.cartwright.tax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    return source(taxClass, place).map(source -> rates.get(new Key(taxClass, source.place(place))));
  }

  /** Which entry of the class decides at this place; empty where {@link #find} finds nothing. */
  public Optional<RateSource> source(String taxClass, TaxPlace place) {
    return Stream.of(RateSource.values())
        .filter(source -> source != RateSource.REGION || place.region() != null)
        .filter(source -> rates.containsKey(new Key(taxClass, source.place(place))))
        .findFirst();
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
