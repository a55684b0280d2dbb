package org.cartwright.tax;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.cartwright.audit.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * The rate of a tax class at a place, from a day on until another one of the place follows. No
 * record, so that the audit log writes it down as one value.
 */
public final class RateFrom implements Keyed, Serializable {
  private static final long serialVersionUID = 1L;

  /** The day of rates that hold since ever. */
  public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  /** By place, then by day. */
  static final Comparator<RateFrom> ORDER =
      Comparator.comparing(RateFrom::placeKey).thenComparing(RateFrom::from);

  private final @Nullable String country;
  private final @Nullable String region;
  private final LocalDate from;
  private final @Nullable BigDecimal fraction;

  /**
   * A rate.
   *
   * @param place null for wherever no place has a rate of its own
   * @param from first day, in the store's time zone
   * @param rate null: from that day the place has no rate of its own
   */
  public RateFrom(@Nullable TaxPlace place, LocalDate from, @Nullable TaxRate rate) {
    this.country = place == null ? null : place.country();
    this.region = place == null ? null : place.region();
    this.from = from;
    this.fraction = rate == null ? null : rate.fraction();
  }

  /** Where it holds; null for wherever no place has a rate of its own. */
  public @Nullable TaxPlace place() {
    return country == null ? null : new TaxPlace(country, region);
  }

  /** The first day, in the store's time zone. */
  public LocalDate from() {
    return from;
  }

  /** The rate; null when the place inherits one. */
  public @Nullable TaxRate rate() {
    return fraction == null ? null : new TaxRate(fraction);
  }

  /** What people call the place: {@code NO}, {@code NO-21}, or {@code default}. */
  public String placeKey() {
    TaxPlace place = place();
    return place == null ? "default" : place.name();
  }

  @Override
  public String key() {
    return from.equals(EVER) ? placeKey() : placeKey() + " " + from;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RateFrom same
        && Objects.equals(place(), same.place())
        && from.equals(same.from)
        && Objects.equals(fraction, same.fraction);
  }

  @Override
  public int hashCode() {
    return Objects.hash(country, region, from, fraction);
  }

  @Override
  public String toString() {
    return fraction == null ? "inherits" : fraction.toPlainString();
  }
}
