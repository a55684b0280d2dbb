package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresCrashIT {
  private static final int CARTS = 500;
  private static final int[] KILL_WHEN_ANSWERED = {50, 200};
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Shop SHOP = Shop.withExternalParts();

  @Test
  void makesExactlyOneOrderOfEachCartThoughTheDatabaseIsKilled() {
    try (CartRun run = CartRun.start(SHOP.broker(), CARTS)) {
      for (int answered : KILL_WHEN_ANSWERED) {
        run.awaitAnswered(answered, PATIENCE);
        SHOP.postgres().kill();
        assertThat(run.answers()).as("killed while it worked").hasSizeLessThan(CARTS);
        SHOP.postgres().startAgain();
      }
      run.awaitEveryAnswer(PATIENCE);
      run.askAgainForAll(PATIENCE);

      SHOP.ledger().verdict(run).mustBeExactlyOneOrderEach();
    }
  }
}
