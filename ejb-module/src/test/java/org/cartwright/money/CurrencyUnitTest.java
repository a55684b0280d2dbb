package org.cartwright.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyUnitTest {
  @ParameterizedTest
  @CsvSource({"EUR, 2", "NOK, 2", "JPY, 0", "KWD, 3", "CLF, 4"})
  void knowsTheMinorUnit(String code, int decimals) {
    assertThat(CurrencyUnit.of(code).decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "XAU", "XTS", "XDR", "eur", "EURO", "", "QQQ"})
  void refusesWhatIsNoMoney(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CurrencyUnit.of(code))
        .withMessageContaining(code);
  }

  @Test
  void refusesOtherDecimalsThanTheListHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CurrencyUnit("JPY", 2))
        .withMessage("JPY has 0 decimals, not 2");
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 0.005, 0.01",
    "EUR, 0.00499999, 0.00",
    "EUR, -0.005, -0.01",
    "JPY, 10.5, 11",
    "KWD, 1.0005, 1.001"
  })
  void roundsHalfUp(String code, BigDecimal amount, BigDecimal rounded) {
    assertThat(CurrencyUnit.of(code).round(amount)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({"EUR, 1.10000, true", "EUR, 1.101, false", "JPY, 1E+3, true", "JPY, 0.5, false"})
  void tellsWholeMinorUnits(String code, BigDecimal amount, boolean whole) {
    assertThat(CurrencyUnit.of(code).isWhole(amount)).isEqualTo(whole);
  }
}
