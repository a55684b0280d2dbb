package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The totals of the samples against exact arithmetic that shares nothing with the engine. */
class SampleTotalsTest {
  private final ExpectedTotals totals = new ExpectedTotals();

  static List<String> names() {
    return SampleCarts.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void expectsWhatTheCartCosts(String name) {
    Cart cart = Carts.valid(SampleCarts.document(name)).cart();

    assertThat(cart.expectedTotal()).isEqualTo(totals.of(Carts.sample(name)));
  }

  @Test
  void paysTheWholeTotalWhereEveryPaymentHasAnAmount() {
    Cart cart = Carts.valid(SampleCarts.document("every-field")).cart();

    BigDecimal paid =
        cart.payments().stream()
            .map(p -> Objects.requireNonNull(p.amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(paid).isEqualTo(cart.expectedTotal());
  }

  @ParameterizedTest
  @CsvSource({"2.5, 0, 3", "2.4999, 0, 2", "0.005, 2, 0.01", "0.0049, 2, 0.00", "7, 3, 7.000"})
  void roundsHalfUp(String value, int decimals, BigDecimal rounded) {
    assertThat(Fraction.of(value).decimal(decimals)).isEqualTo(rounded);
  }

  @Test
  void hasTwoHundredLinesInTheLongSample() {
    Cart cart = Carts.valid(SampleCarts.document("two-hundred-lines")).cart();
    assertThat(cart.shipments().stream().mapToInt(s -> s.lineItems().size()).sum()).isEqualTo(200);
  }
}
