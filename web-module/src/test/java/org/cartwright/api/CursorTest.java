package org.cartwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.cartwright.database.RowPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final RowPosition POSITION =
      new RowPosition(
          Instant.parse("2026-11-21T12:00:00.000001Z"), "0d1c5c0e-8a3b-4a7e-9f55-0e5b2f3c7d11");

  @Test
  void comesBackAsItWent() {
    String word = Cursor.write("-placed", POSITION);
    assertThat(word).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.read("-placed", word)).isEqualTo(POSITION);
    assertThat(Cursor.read("-placed", null)).isNull();
  }

  @Test
  void isRefusedInAListThatIsSortedOtherwise() {
    String word = Cursor.write("-placed", POSITION);
    assertThatThrownBy(() -> Cursor.read("placed", word))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
              assertThat(problem.members()).containsEntry("parameter", "cursor");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "placed",
        "placed|2026-11-21T12:00:00Z",
        "placed|yesterday|0d1c5c0e-8a3b-4a7e-9f55-0e5b2f3c7d11",
        "placed|2026-11-21T12:00:00Z|' or 1=1",
        "placed|2026-11-21T12:00:00Z|0d1c5c0e-8a3b-4a7e-9f55-0e5b2f3c7d11|x",
        "placed|+1000000000-12-31T23:59:59Z|0d1c5c0e-8a3b-4a7e-9f55-0e5b2f3c7d11"
      })
  void isRefusedWhenSomebodyMadeItUp(String text) {
    String word = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> Cursor.read("placed", word)).isInstanceOf(ApiProblem.class);
    assertThatThrownBy(() -> Cursor.read("placed", text)).isInstanceOf(ApiProblem.class);
  }
}
