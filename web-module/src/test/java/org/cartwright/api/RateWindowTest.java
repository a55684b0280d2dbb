package org.cartwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateWindowTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** Also where the clock of the process passes its highest number. */
  private static final long START = Long.MAX_VALUE - 30 * SECOND;

  private final RateWindow window = new RateWindow();

  @Test
  void letsThroughAsManyAsTheLimitSaysAndNoMore() {
    for (int left = 2; left >= 0; left--) {
      assertThat(window.take(3, START)).isEqualTo(new RateWindow.Decision(true, 3, left, 60));
    }
    assertThat(window.take(3, START + SECOND)).isEqualTo(new RateWindow.Decision(false, 3, 0, 59));
    assertThat(window.take(3, START + 60 * SECOND - 1))
        .isEqualTo(new RateWindow.Decision(false, 3, 0, 1));
  }

  @Test
  void beginsAnotherMinuteWithTheNextRequestAfterIt() {
    window.take(1, START);
    assertThat(window.take(1, START + 60 * SECOND))
        .isEqualTo(new RateWindow.Decision(true, 1, 0, 60));
    assertThat(window.take(1, START + 100 * SECOND))
        .isEqualTo(new RateWindow.Decision(false, 1, 0, 20));
  }

  @Test
  void followsALimitThatIsChangedMeanwhile() {
    window.take(2, START);
    window.take(2, START);
    assertThat(window.take(1, START).allowed()).isFalse();
    assertThat(window.take(1, START).remaining()).isZero();
    assertThat(window.take(3, START).allowed()).isTrue();
  }

  @Test
  void countsExactlyWhenManyComeAtOnce() {
    long allowed =
        IntStream.range(0, 10_000)
            .parallel()
            .filter(i -> window.take(777, START).allowed())
            .count();
    assertThat(allowed).isEqualTo(777);
  }
}
