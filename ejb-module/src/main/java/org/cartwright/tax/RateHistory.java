package org.cartwright.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rates of a tax class over time: what holds on a day, and what a change on a day makes. */
final class RateHistory {
  private final BigDecimal defaultRate;
  private final List<RateFrom> rates;

  RateHistory(TaxClassDetails taxClass) {
    defaultRate = taxClass.defaultRate();
    rates = taxClass.rates();
  }

  /** The rate that the place itself has on the day; the default always has one. */
  Optional<TaxRate> own(@Nullable TaxPlace place, LocalDate day) {
    Optional<RateFrom> last = last(rates, place, day);
    if (place == null) {
      return Optional.of(last.map(RateFrom::rate).orElseGet(() -> new TaxRate(defaultRate)));
    }
    return last.map(RateFrom::rate);
  }

  /** The rows of a table of that day. */
  List<TaxTable.Row> rows(String taxClass, LocalDate day) {
    Set<@Nullable TaxPlace> places = new LinkedHashSet<>();
    places.add(null);
    rates.forEach(rate -> places.add(rate.place()));
    List<TaxTable.Row> rows = new ArrayList<>();
    for (TaxPlace place : places) {
      own(place, day).ifPresent(rate -> rows.add(new TaxTable.Row(taxClass, place, rate)));
    }
    return rows;
  }

  /**
   * All rates after a change: from the day on the place has this rate, until one that was planned
   * for a later day.
   *
   * @param rate null to inherit
   */
  List<RateFrom> changed(@Nullable TaxPlace place, LocalDate day, @Nullable TaxRate rate) {
    RateFrom wanted = new RateFrom(place, day, rate);
    List<RateFrom> all = new ArrayList<>(rates);
    all.removeIf(each -> Objects.equals(each.place(), place) && each.from().equals(day));
    Optional<TaxRate> before = new RateHistory(defaultRate, all).own(place, day);
    if (!before.equals(Optional.ofNullable(rate))) {
      all.add(wanted);
    }
    return all;
  }

  private RateHistory(BigDecimal defaultRate, List<RateFrom> rates) {
    this.defaultRate = defaultRate;
    this.rates = rates;
  }

  private static Optional<RateFrom> last(
      List<RateFrom> rates, @Nullable TaxPlace place, LocalDate day) {
    return rates.stream()
        .filter(rate -> Objects.equals(rate.place(), place) && !rate.from().isAfter(day))
        .max(Comparator.comparing(RateFrom::from));
  }
}
