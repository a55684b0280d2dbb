package org.cartwright.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Fails a transaction at its very end, when everything is written and nothing committed: the first
 * one after {@link #arm}. The second waits until {@link #release}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class FailingStopPoint extends StopPoint {
  private final AtomicInteger arrivals = new AtomicInteger();
  private volatile @Nullable CountDownLatch released;

  void arm() {
    arrivals.set(0);
    released = new CountDownLatch(1);
  }

  int arrivals() {
    return arrivals.get();
  }

  void release() {
    CountDownLatch latch = released;
    released = null;
    if (latch != null) {
      latch.countDown();
    }
  }

  @Override
  void reach(String point) {
    CountDownLatch latch = released;
    if (latch == null || !point.equals(BEFORE_COMMIT)) {
      return;
    }
    if (arrivals.incrementAndGet() == 1) {
      throw new IllegalStateException("a fault, wanted by a test");
    }
    try {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody released the second delivery");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
