package org.cartwright.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTest {
  private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
  private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
  private static final BigDecimal D_21_49 = new BigDecimal("21.49");
  private static final BigDecimal D_4_51 = new BigDecimal("4.51");
  private static final BigDecimal D_26 = new BigDecimal("26");
  private static final Price EUR_26 = new Price(EUR, D_21_49, D_4_51, D_26);

  @Test
  void refusesANetAndTaxThatAreNotTheGross() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Price(EUR, D_21_49, D_4_51, new BigDecimal("25.99")))
        .withMessage("net 21.49 + tax 4.51 is not gross 25.99");
  }

  @Test
  void derivesTheThirdAmount() {
    assertThat(Price.ofNet(EUR, D_21_49, D_4_51)).isEqualTo(EUR_26);
    assertThat(Price.ofGross(EUR, D_26, D_4_51)).isEqualTo(EUR_26);
  }

  @Test
  void equalAmountsAreEqualHoweverManyZerosTheyHave() {
    assertThat(new Price(EUR, D_21_49, new BigDecimal("4.5100"), new BigDecimal("26.00000000")))
        .isEqualTo(EUR_26)
        .hasSameHashCodeAs(EUR_26);
    assertThat(EUR_26.gross()).hasToString("26.00");
    assertThat(Price.ofNet(JPY, new BigDecimal("1E+3"), BigDecimal.ZERO).net()).hasToString("1000");
  }

  @Test
  void keepsUpToEightDecimals() {
    BigDecimal small = new BigDecimal("0.00000001");
    assertThat(Price.ofNet(EUR, small, BigDecimal.ZERO).net()).isEqualTo(small);
    assertThatThrownBy(() -> Price.ofNet(EUR, new BigDecimal("0.000000001"), BigDecimal.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("more than 8 decimals");
  }

  @Test
  void addsUpPartByPart() {
    assertThat(EUR_26.plus(EUR_26).plus(Price.zero(EUR)))
        .isEqualTo(
            new Price(
                EUR, new BigDecimal("42.98"), new BigDecimal("9.02"), new BigDecimal("52.00")));
    assertThat(Price.sum(EUR, List.of())).isEqualTo(Price.zero(EUR));
    assertThat(Price.sum(EUR, List.of(EUR_26, EUR_26)).gross()).isEqualTo(new BigDecimal("52.00"));
  }

  @Test
  void neverMixesCurrencies() {
    assertThatThrownBy(() -> EUR_26.plus(Price.zero(JPY)))
        .isInstanceOf(CurrencyMismatch.class)
        .hasMessage("expected EUR but found JPY");
  }

  @Test
  void tellsZeroAndNegative() {
    assertThat(Price.zero(EUR).isZero()).isTrue();
    assertThat(EUR_26.isZero()).isFalse();
    assertThat(EUR_26.isNegative()).isFalse();
    assertThat(Price.ofNet(EUR, D_21_49.negate(), BigDecimal.ZERO).isNegative()).isTrue();
    assertThat(Price.ofGross(EUR, BigDecimal.ZERO, D_4_51).isNegative()).isTrue();
    assertThat(Price.ofGross(EUR, BigDecimal.ZERO, D_4_51).isZero()).isFalse();
  }
}
