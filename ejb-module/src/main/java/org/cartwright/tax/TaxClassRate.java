package org.cartwright.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** The rate of a tax class in a country, or in one region of it. */
@Embeddable
@NullUnmarked
public class TaxClassRate {
  @Column(name = "country_code")
  private String countryCode;

  @Column(name = "region_code")
  private String regionCode;

  private BigDecimal rate;

  protected TaxClassRate() {}

  /**
   * A rate.
   *
   * @param regionCode empty for the whole country
   * @param rate a fraction: 0.25 is 25 %
   */
  public TaxClassRate(String countryCode, String regionCode, BigDecimal rate) {
    this.countryCode = countryCode;
    this.regionCode = regionCode;
    this.rate = rate;
  }

  TaxPlace place() {
    return regionCode.isEmpty()
        ? TaxPlace.country(countryCode)
        : new TaxPlace(countryCode, regionCode);
  }

  BigDecimal rate() {
    return rate;
  }
}
