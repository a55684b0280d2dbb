package org.cartwright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.cartwright.money.RoundingMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00000001", "999999999999.99999999", "1E+11", "1.0000000000"})
  void takesAPriceOfTwelveDigitsAndEightDecimals(String price) {
    assertThat(Limits.enteredPrice("unit price", new BigDecimal(price)))
        .isEqualByComparingTo(price);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, unit price -0.01 is below zero",
    "1000000000000, unit price 1000000000000 has more than 12 digits",
    "1E+2147483647, unit price 1E+2147483647 has more than 12 digits",
    "0.000000001, unit price 1E-9 has more than 8 decimals",
    "1E-999999999, unit price 1E-999999999 has more than 8 decimals"
  })
  void refusesAnAbsurdPrice(String price, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.enteredPrice("unit price", new BigDecimal(price)))
        .withMessage(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0001", "0.333", "1E+3", "1000000", "1.00000"})
  void takesAQuantityOfUpToAMillionAndFourDecimals(String quantity) {
    assertThat(Limits.quantity(new BigDecimal(quantity))).isEqualByComparingTo(quantity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000.0001", "0.1234567", "1E+2147483647", "1E-999999999"})
  void refusesAnAbsurdQuantity(String quantity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.quantity(new BigDecimal(quantity)))
        .withMessageStartingWith("quantity " + quantity);
  }

  @Test
  void refusesACartWithoutAShipment() {
    PricingRequest cart = PricingRequestFixture.inclusive(RoundingMethod.LINE, "0.21");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PricingRequest(
                    cart.currency(), true, cart.rounding(), cart.taxRates(), List.of()));
  }
}
