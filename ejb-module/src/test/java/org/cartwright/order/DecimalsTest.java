package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "EUR, 19.90000000, 19.90",
    "EUR, 0.00000000, 0.00",
    "EUR, 100.00000000, 100.00",
    "EUR, 13.51680000, 13.5168",
    "EUR, -1.50000000, -1.50",
    "JPY, 1800.00000000, 1800",
    "JPY, 0.50000000, 0.5",
    "KWD, 4.25000000, 4.250",
    "EUR, 99999999999999999999.99000000, 99999999999999999999.99"
  })
  void showsAnAmountWithTheDecimalsOfItsCurrency(String currency, String stored, String shown) {
    assertThat(Decimals.of(currency).shown(new BigDecimal(stored)).toPlainString())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"2.0000, 2", "0.2550, 0.255", "100.0000, 100", "0.0000, 0", "12.5, 12.5"})
  void showsAQuantityWithoutTheZerosOfStorage(String stored, String shown) {
    assertThat(Decimals.plain(new BigDecimal(stored)).toString()).isEqualTo(shown);
  }
}
