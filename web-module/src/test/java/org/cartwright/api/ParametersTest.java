package org.cartwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartwright.order.OrderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  @Test
  void refusesWhatItDoesNotKnowAndWhatStandsThereTwice() {
    assertThatThrownBy(() -> new Parameters(Map.of("colour", List.of("x")), Set.of("limit", "at")))
        .hasMessage("The parameters of this address are at, limit.");
    assertThatThrownBy(() -> new Parameters(Map.of("at", List.of("1", "2")), Set.of("at")))
        .hasMessage("The parameter stands there more than once.");
    assertThatThrownBy(() -> new Parameters(Map.of("at", List.of("1")), Set.of()))
        .hasMessage("This address has no parameters.");
  }

  @Test
  void readsTimesInUtcToTheMicrosecond() {
    assertThat(with("at", "2026-11-21T13:00:00.1234567+01:00").moment("at"))
        .isEqualTo(Instant.parse("2026-11-21T12:00:00.123456Z"));
    assertThat(with("at", "").moment("at")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-11-21",
        "2026-11-21T12:00:00",
        "2026-02-30T12:00:00Z",
        "-0001-01-01T00:00:00Z",
        "+99999-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "' or 1=1 --"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> with("at", text).moment("at")).isInstanceOf(ApiProblem.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "200, 200", "'', 50"})
  void readsALimit(String text, int limit) {
    assertThat(with("limit", text).limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "1e2", "9999999999999", "٣", " 5"})
  void refusesALimitThatIsNone(String text) {
    assertThatThrownBy(() -> with("limit", text).limit()).isInstanceOf(ApiProblem.class);
  }

  @Test
  void readsOneOfSeveralWords() {
    assertThat(with("state", "ON_HOLD").choice("state", OrderState.class))
        .isEqualTo(OrderState.ON_HOLD);
    assertThat(with("state", "").choice("state", OrderState.class)).isNull();
    assertThatThrownBy(() -> with("state", "on_hold").choice("state", OrderState.class))
        .hasMessageStartingWith("The value must be one of AWAITING_EXCHANGE, CANCELLED");
  }

  @Test
  void refusesTextThatNoDatabaseCanHold() {
    assertThat(with("name", "Åse 😀").text("name")).isEqualTo("Åse 😀");
    for (String text : List.of("a\0b", "\uD800", "\uFFFD", "x".repeat(501))) {
      assertThatThrownBy(() -> with("name", text).text("name")).isInstanceOf(ApiProblem.class);
      assertThatThrownBy(() -> Parameters.named("order", text)).isInstanceOf(ApiProblem.class);
    }
  }

  private static Parameters with(String name, String value) {
    return new Parameters(Map.of(name, List.of(value)), Set.of(name));
  }
}
