package org.cartwright.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.RateSource;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.cartwright.tax.TaxTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected amounts were computed by hand with exact fractions. */
class TaxExampleTest {
  private static final TaxTable RATES =
      TaxTable.of(
          List.of(
              row(null, "0.10"),
              row(TaxPlace.country("ES"), "0.21"),
              row(new TaxPlace("ES", "ES-CN"), "0.07")));

  @ParameterizedTest
  @CsvSource({
    // 26 × 0.21 / 1.21 = 4.512396694…
    "EUR, true,  LINE, ES,    26.00,  1, 21.49, 4.51,  26.00, 4.51239669",
    "EUR, false, LINE, ES,    26.00,  1, 26.00, 5.46,  31.46, 5.46",
    // 3 × 0.333 = 0.999
    "EUR, true,  UNIT, ES,    0.333,  3, 0.81,  0.18,  0.99,  0.17338017",
    "EUR, true,  LINE, ES,    0.333,  3, 0.83,  0.17,  1.00,  0.17338017",
    "JPY, true,  LINE, ES-CN, 1999,   1, 1868,  131,   1999,  130.77570093",
    "KWD, false, LINE, US,    12.345, 1, 12.345, 1.235, 13.580, 1.2345"
  })
  void pricesALineAsCartsArePriced(
      String currency,
      boolean included,
      RoundingMethod rounding,
      String place,
      String amount,
      String quantity,
      String net,
      String tax,
      String gross,
      String unroundedTax) {
    TaxExample example = example(currency, included, rounding, place, amount, quantity);
    assertThat(example.total().net()).isEqualTo(net);
    assertThat(example.total().tax()).isEqualTo(tax);
    assertThat(example.total().gross()).isEqualTo(gross);
    assertThat(example.unrounded().tax()).isEqualByComparingTo(unroundedTax);
  }

  @Test
  void saysWhereTheRateCameFrom() {
    assertThat(source("ES-CN")).isEqualTo(RateSource.REGION);
    assertThat(source("ES-MD")).isEqualTo(RateSource.COUNTRY);
    assertThat(source("ES")).isEqualTo(RateSource.COUNTRY);
    assertThat(source("US")).isEqualTo(RateSource.DEFAULT);
  }

  private static RateSource source(String place) {
    return example("EUR", true, RoundingMethod.LINE, place, "1", "1").source();
  }

  private static TaxExample example(
      String currency,
      boolean included,
      RoundingMethod rounding,
      String place,
      String amount,
      String quantity) {
    return TaxExample.of(
        RATES,
        CurrencyUnit.of(currency),
        included,
        rounding,
        new TaxPlace(place.substring(0, 2), place.length() > 2 ? place : null),
        new LineToPrice(new BigDecimal(amount), new BigDecimal(quantity), "standard"));
  }

  private static TaxTable.Row row(@Nullable TaxPlace place, String rate) {
    return new TaxTable.Row("standard", place, TaxRate.of(rate));
  }
}
