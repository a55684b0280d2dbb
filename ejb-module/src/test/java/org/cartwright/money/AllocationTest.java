package org.cartwright.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
  private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
  private static final Shares THIRDS = Shares.of(amounts("0.333", "0.333", "0.334"));

  @Test
  void givesWhatIsLeftToTheLargestRemainder() {
    assertThat(Allocation.of(THIRDS.roundedSum(EUR), THIRDS, EUR))
        .isEqualTo(amounts("0.33", "0.33", "0.34"));
  }

  @Test
  void givesTheFirstPartWhatIsLeftOfATie() {
    Shares tie = Shares.of(amounts("0.005", "0.005", "0.005", "0.005"));

    assertThat(Allocation.of(new BigDecimal("0.02"), tie, EUR))
        .isEqualTo(amounts("0.01", "0.01", "0.00", "0.00"));
  }

  @Test
  void servesPartsOfALowerRankFirst() {
    assertThat(Allocation.of(BigDecimal.ONE, THIRDS, EUR, part -> part == 1 ? 0 : 1))
        .isEqualTo(amounts("0.33", "0.34", "0.33"));
  }

  @Test
  void comparesSharesThatNoDecimalHolds() {
    // 100/3, 200/3 and 100: thirds of a yen
    Shares shares = new Shares(amounts("100", "200", "300"), BigDecimal.valueOf(3));

    assertThat(shares.roundedSum(JPY)).isEqualTo(new BigDecimal("200"));
    assertThat(Allocation.of(new BigDecimal("200"), shares, JPY))
        .isEqualTo(amounts("33", "67", "100"));
  }

  @Test
  void leavesAWholeShareAsItIs() {
    Shares shares = Shares.of(amounts("1.00", "0.004", "0.004"));

    assertThat(Allocation.of(shares.roundedSum(EUR), shares, EUR))
        .isEqualTo(amounts("1.00", "0.01", "0.00"));
  }

  @Test
  void handsOutNothingToNobody() {
    assertThat(Allocation.of(BigDecimal.ZERO, Shares.of(List.of()), EUR)).isEmpty();
  }

  @Test
  void refusesATotalThatIsNotTheRoundedSum() {
    for (String wrong : List.of("0.98", "1.03", "1.005")) {
      assertThatThrownBy(() -> Allocation.of(new BigDecimal(wrong), THIRDS, EUR))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void refusesSharesBelowZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> Shares.of(amounts("1", "-0.01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shares(amounts("1"), BigDecimal.ZERO));
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return Stream.of(amounts).map(BigDecimal::new).toList();
  }
}
