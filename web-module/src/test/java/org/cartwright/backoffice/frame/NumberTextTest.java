package org.cartwright.backoffice.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,50|1234.50",
        "1234,5|1234.5",
        "1.234|1234",
        "0,00000001|0.00000001",
        ",5|0.5",
        "-1.234.567,8|-1234567.8",
        " 25 |25"
      })
  void readsGermanNumbers(String typed, String number) {
    assertThat(NumberText.parse(typed, Locale.GERMAN)).contains(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.50|1234.50", "1234.5|1234.5", "1,234|1234", "+.5|0.5", "\u22122|-2"})
  void readsEnglishNumbers(String typed, String number) {
    assertThat(NumberText.parse(typed, Locale.ENGLISH)).contains(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "1,234.50",
        "1.2345",
        "12.34,5",
        "1.23",
        "1,",
        "abc",
        "1e5",
        "",
        "-",
        "1 234,5"
      })
  void doesNotGuessInGerman(String typed) {
    assertThat(NumberText.parse(typed, Locale.GERMAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "1.234,50", "1,2345", "NaN", "0x10", "1.2.3"})
  void doesNotGuessInEnglish(String typed) {
    assertThat(NumberText.parse(typed, Locale.ENGLISH)).isEmpty();
  }
}
