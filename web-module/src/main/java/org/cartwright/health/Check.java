package org.cartwright.health;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must work, asked on a thread of its own, because a database or broker that hangs
 * must not hang whoever asks. A check that hangs is not started a second time.
 */
final class Check {
  private static final Logger LOG = Logger.getLogger(Check.class.getName());

  private final String name;
  private final Callable<Boolean> question;
  private @Nullable Future<Boolean> running;

  Check(String name, Callable<Boolean> question) {
    this.name = name;
    this.question = question;
  }

  String name() {
    return name;
  }

  /** Starts the question unless it is still being answered. */
  synchronized Future<Boolean> ask(ExecutorService executor) throws RejectedExecutionException {
    Future<Boolean> asked = running;
    if (asked == null || asked.isDone()) {
      asked = executor.submit(question);
      running = asked;
    }
    return asked;
  }

  /** What came of it by then: {@code up}, {@code down} or {@code timeout}. */
  String answer(Future<Boolean> asked, long nanos) throws InterruptedException {
    try {
      return asked.get(Math.max(0, nanos), TimeUnit.NANOSECONDS) ? "up" : "down";
    } catch (TimeoutException hangs) {
      return "timeout";
    } catch (ExecutionException failed) {
      LOG.log(
          Level.WARNING, "Health check {0} failed: {1}", new Object[] {name, failed.getCause()});
      return "down";
    }
  }
}
