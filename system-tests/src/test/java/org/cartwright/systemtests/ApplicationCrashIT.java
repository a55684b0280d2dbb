package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The default installation: H2 in a file and the embedded broker die with the application. */
class ApplicationCrashIT {
  private static final int CARTS = 500;
  private static final int[] KILL_WHEN_ANSWERED = {40, 150, 300};
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path home = Artifacts.newFolder("crash-home");
  private final ShopSettings settings = ShopSettings.demo(home);

  @Test
  void makesExactlyOneOrderOfEachCartThoughKilledWhileItWorks() {
    try (PayaraMicro shop = PayaraMicro.start("crash", settings);
        CartRun run = CartRun.start(BrokerAddress.embedded(settings), CARTS)) {
      for (int answered : KILL_WHEN_ANSWERED) {
        run.awaitAnswered(answered, PATIENCE);
        shop.process().kill();
        assertThat(run.answers()).as("killed while it worked").hasSizeLessThan(CARTS);
        shop.launchAgain(settings);
      }
      run.awaitEveryAnswer(PATIENCE);
      run.askAgainForAll(PATIENCE);
      shop.awaitReady();
      shop.process().stop();

      OrderLedger.ofHome(home).verdict(run).mustBeExactlyOneOrderEach();
    }
  }

  @Test
  void makesOneOrderThoughKilledBeforeTheCommitAndAfterItBeforeTheAcknowledge() {
    ShopSettings before = settings.with("cartwright.faults.stop-point", "intake.before-commit");
    ShopSettings after = settings.with("cartwright.faults.stop-point", "intake.after-commit");
    try (PayaraMicro shop = PayaraMicro.start("stop-point", before);
        CartRun run = CartRun.start(BrokerAddress.embedded(settings), 1)) {
      killAt("intake.before-commit", shop);
      shop.launchAgain(after);
      killAt("intake.after-commit", shop);
      assertThat(run.answers()).as("killed before the answer").isEmpty();
      shop.launchAgain(settings);
      run.awaitEveryAnswer(PATIENCE);
      run.askAgainForAll(PATIENCE);
      shop.process().stop();

      OrderLedger.ofHome(home).verdict(run).mustBeExactlyOneOrderEach();
    }
  }

  private static void killAt(String stopPoint, PayaraMicro shop) {
    shop.process().awaitLog(Pattern.compile("stop point " + stopPoint + " reached"), PATIENCE);
    shop.process().kill();
  }
}
