package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTest {
  @ParameterizedTest
  @CsvSource({
    "IN_PROGRESS, ON_HOLD PARTIALLY_SHIPPED COMPLETED CANCELLED",
    "ON_HOLD, IN_PROGRESS PARTIALLY_SHIPPED CANCELLED",
    "PARTIALLY_SHIPPED, ON_HOLD COMPLETED",
    "AWAITING_EXCHANGE, IN_PROGRESS ON_HOLD CANCELLED",
    "COMPLETED, ''",
    "CANCELLED, ''"
  })
  void goesWhereTheTableSays(OrderState from, String to) {
    assertThat(from.next().stream().map(Enum::name).reduce("", (a, b) -> (a + " " + b).strip()))
        .isEqualTo(to);
  }

  @ParameterizedTest
  @EnumSource
  void neverGoesToItselfAndAlwaysEndsSomewhere(OrderState state) {
    assertThat(state.next()).doesNotContain(state);
    assertThat(endsFrom(state, 0)).isTrue();
  }

  @Test
  void nothingThatWasShippedCanBeCancelled() {
    assertThat(OrderState.PARTIALLY_SHIPPED.next()).doesNotContain(OrderState.CANCELLED);
  }

  private static boolean endsFrom(OrderState state, int depth) {
    return state.next().isEmpty()
        || (depth < OrderState.values().length
            && state.next().stream().anyMatch(next -> endsFrom(next, depth + 1)));
  }
}
