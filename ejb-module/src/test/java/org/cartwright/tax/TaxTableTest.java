package org.cartwright.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxTableTest {
  private static final TaxPlace NORWAY = TaxPlace.country("NO");
  private static final TaxPlace SVALBARD = new TaxPlace("NO", "NO-21");
  private static final TaxTable TABLE =
      TaxTable.of(
          List.of(
              new TaxTable.Row("standard", null, TaxRate.of("0.20")),
              new TaxTable.Row("standard", NORWAY, TaxRate.of("0.25")),
              new TaxTable.Row("standard", SVALBARD, TaxRate.ZERO),
              new TaxTable.Row("reduced", NORWAY, TaxRate.of("0.15"))));

  @Test
  void theMostSpecificRateWins() {
    assertThat(TABLE.get("standard", SVALBARD)).isEqualTo(TaxRate.ZERO);
    assertThat(TABLE.get("standard", new TaxPlace("NO", "NO-50"))).isEqualTo(TaxRate.of("0.25"));
    assertThat(TABLE.get("standard", NORWAY)).isEqualTo(TaxRate.of("0.25"));
    assertThat(TABLE.get("standard", new TaxPlace("FI", "NO-21"))).isEqualTo(TaxRate.of("0.2"));
  }

  @Test
  void aMissingRateIsNeverZero() {
    assertThat(TABLE.find("reduced", TaxPlace.country("FI"))).isEmpty();
    assertThatThrownBy(() -> TABLE.get("luxury", SVALBARD))
        .isInstanceOfSatisfying(
            TaxRateMissing.class, missing -> assertThat(missing.taxClass()).isEqualTo("luxury"))
        .hasMessage("tax class 'luxury' is unknown or has no rate for NO/NO-21");
  }

  @Test
  void refusesTwoRatesForOnePlace() {
    TaxTable.Row row = new TaxTable.Row("standard", SVALBARD, TaxRate.ZERO);

    assertThatIllegalArgumentException().isThrownBy(() -> TaxTable.of(List.of(row, row)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "1.000001", "-0.01", "0.0000001"})
  void refusesARateThatIsNoFractionOrTooFine(String fraction) {
    assertThatIllegalArgumentException().isThrownBy(() -> TaxRate.of(fraction));
  }

  @Test
  void equalRatesAreEqualHoweverManyZerosTheyHave() {
    assertThat(TaxRate.of("0.2500000000")).isEqualTo(TaxRate.of("0.25"));
    assertThat(TaxRate.of("0.000")).isEqualTo(TaxRate.ZERO);
    assertThat(TaxRate.of("0.07")).isLessThan(TaxRate.of("0.19"));
  }

  @Test
  void refusesBlankCodes() {
    assertThatIllegalArgumentException().isThrownBy(() -> TaxPlace.country(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new TaxPlace("NO", ""));
  }
}
