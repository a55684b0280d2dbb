package org.cartwright.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;
import org.junit.jupiter.api.Test;

class TaxCalculatorTest {
  private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
  private static final TaxRate TWENTY_ONE = TaxRate.of("0.21");
  private static final TaxCalculator INCLUDED = new TaxCalculator(EUR, true);
  private static final TaxCalculator ON_TOP = new TaxCalculator(EUR, false);

  @Test
  void takesTaxOutOfAGrossAmount() {
    assertThat(INCLUDED.rounded(d("26.00"), TWENTY_ONE)).isEqualTo(price("21.49", "4.51"));
  }

  @Test
  void putsTaxOnTopOfANetAmount() {
    assertThat(ON_TOP.rounded(d("26.00"), TWENTY_ONE)).isEqualTo(price("26.00", "5.46"));
  }

  @Test
  void roundsTheEnteredAmountBeforeItsTax() {
    // the tax of 0.07 is 0.0147; that of 0.074 would be 0.01554
    assertThat(ON_TOP.rounded(d("0.074"), TWENTY_ONE)).isEqualTo(price("0.07", "0.01"));
    assertThat(INCLUDED.rounded(d("10.005"), TWENTY_ONE)).isEqualTo(price("8.27", "1.74"));
  }

  @Test
  void isPreciseToEightDecimals() {
    assertThat(INCLUDED.precise(d("26.00"), TWENTY_ONE))
        .isEqualTo(price("21.48760331", "4.51239669"));
  }

  @Test
  void multipliesARoundedUnitPriceAndRoundsAgain() {
    Price unit = INCLUDED.rounded(d("7.99"), TWENTY_ONE);

    assertThat(unit).isEqualTo(price("6.60", "1.39"));
    // 7.99 x 0.333 = 2.66067; 1.39 x 0.333 = 0.46287; 6.60 x 0.333 = 2.1978
    assertThat(INCLUDED.times(unit, d("0.333"))).isEqualTo(price("2.20", "0.46"));
    assertThat(ON_TOP.times(unit, d("0.333"))).isEqualTo(price("2.20", "0.46"));
    assertThat(ON_TOP.times(unit, d("1000"))).isEqualTo(price("6600", "1390"));
  }

  @Test
  void addsExactTaxesBeforeItRoundsThemOnce() {
    List<BigDecimal> amounts = List.of(d("1.05"), d("1.05"));

    assertThat(ON_TOP.taxes(amounts, TaxRate.of("0.10")).roundedSum(EUR)).isEqualTo(d("0.21"));
  }

  private static Price price(String net, String tax) {
    return Price.ofNet(EUR, d(net), d(tax));
  }

  private static BigDecimal d(String amount) {
    return new BigDecimal(amount);
  }
}
