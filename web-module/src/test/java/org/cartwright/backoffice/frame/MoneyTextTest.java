package org.cartwright.backoffice.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2499.00000000 | NOK | 2,499.00",
        "36068         | JPY | 36,068",
        "156.56300000  | KWD | 156.563",
        "0             | EUR | 0.00",
        "-12.5         | EUR | -12.50",
        "123456789012.34 | EUR | 123,456,789,012.34"
      })
  void showsTheDecimalsOfTheCurrency(String amount, String currency, String expected) {
    assertThat(MoneyText.amount(new BigDecimal(amount), currency, Locale.ENGLISH))
        .isEqualTo(expected);
  }

  @Test
  void neverRoundsAnAmountThatHasMoreDecimals() {
    assertThat(MoneyText.amount(new BigDecimal("0.12345678"), "EUR", Locale.ENGLISH))
        .isEqualTo("0.12345678");
    assertThat(MoneyText.amount(new BigDecimal("10.5"), "JPY", Locale.ENGLISH)).isEqualTo("10.5");
  }

  @Test
  void writesAsTheLanguageDoes() {
    assertThat(MoneyText.amount(new BigDecimal("2499"), "EUR", Locale.GERMAN))
        .isEqualTo("2.499,00");
  }

  @Test
  void showsAnAmountInACurrencyThatJavaDoesNotKnow() {
    assertThat(MoneyText.amount(new BigDecimal("2.50"), "XYZ1", Locale.ENGLISH)).isEqualTo("2.5");
  }

  @Test
  void showsRatesExactly() {
    assertThat(MoneyText.rate(new BigDecimal("0.0725"), Locale.ENGLISH)).isEqualTo("7.25%");
    assertThat(MoneyText.rate(BigDecimal.ZERO, Locale.ENGLISH)).isEqualTo("0%");
  }

  @Test
  void showsQuantitiesWithoutNeedlessZeros() {
    assertThat(MoneyText.quantity(new BigDecimal("12.50000000"), Locale.ENGLISH)).isEqualTo("12.5");
    assertThat(MoneyText.quantity(new BigDecimal("2.000"), Locale.ENGLISH)).isEqualTo("2");
  }
}
