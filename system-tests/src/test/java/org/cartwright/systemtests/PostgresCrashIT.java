package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresCrashIT {
  private static final int CARTS = 500;
  private static final int[] KILL_WHEN_ANSWERED = {50, 200};
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Test
  void makesExactlyOneOrderOfEachCartThoughTheDatabaseIsKilled() {
    Shop shop = Shop.withExternalParts();
    try (CartRun run = CartRun.start(shop.broker(), CARTS)) {
      for (int answered : KILL_WHEN_ANSWERED) {
        run.awaitAnswered(answered, PATIENCE);
        shop.postgres().kill();
        assertThat(run.answers()).as("killed while it worked").hasSizeLessThan(CARTS);
        shop.postgres().startAgain();
      }
      run.awaitEveryAnswer(PATIENCE);
      run.askAgainForAll(PATIENCE);

      shop.ledger().verdict(run).mustBeExactlyOneOrderEach();
    }
  }
}
