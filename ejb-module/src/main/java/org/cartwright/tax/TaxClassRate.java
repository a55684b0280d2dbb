package org.cartwright.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A row of the rates of a tax class; see {@link RateFrom}. Without a country it is the default. */
@Embeddable
@NullUnmarked
public class TaxClassRate {
  @Column(name = "country_code")
  private String countryCode;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private boolean inherits;
  private BigDecimal rate;

  protected TaxClassRate() {}

  /**
   * A rate that holds since ever.
   *
   * @param regionCode empty for the whole country
   * @param rate a fraction: 0.25 is 25 %
   */
  public TaxClassRate(String countryCode, String regionCode, BigDecimal rate) {
    this.countryCode = countryCode;
    this.regionCode = regionCode;
    this.validFrom = RateFrom.EVER;
    this.rate = rate;
  }

  TaxClassRate(RateFrom from) {
    TaxPlace place = from.place();
    TaxRate own = from.rate();
    countryCode = place == null ? "" : place.country();
    regionCode = place == null || place.region() == null ? "" : place.region();
    validFrom = from.from();
    inherits = own == null;
    rate = own == null ? BigDecimal.ZERO : own.fraction();
  }

  RateFrom from() {
    return new RateFrom(place(), validFrom, inherits ? null : new TaxRate(rate));
  }

  private TaxPlace place() {
    if (countryCode.isEmpty()) {
      return null;
    }
    return regionCode.isEmpty()
        ? TaxPlace.country(countryCode)
        : new TaxPlace(countryCode, regionCode);
  }
}
