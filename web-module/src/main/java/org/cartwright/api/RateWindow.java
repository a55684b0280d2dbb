package org.cartwright.api;

import java.util.concurrent.TimeUnit;

/**
 * The requests of one key in the minute that its first request began; the next request after it
 * begins another.
 */
final class RateWindow {
  private static final long NANOS = TimeUnit.MINUTES.toNanos(1);

  private long began;
  private int used;
  private boolean open;

  /**
   * Counts a request, unless the limit is reached.
   *
   * @param limit most requests of a window
   * @param now {@link System#nanoTime}
   */
  synchronized Decision take(int limit, long now) {
    if (!open || now - began >= NANOS) {
      open = true;
      began = now;
      used = 0;
    }
    boolean allowed = used < limit;
    if (allowed) {
      used++;
    }
    long left = NANOS - (now - began);
    long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(left + 999_999_999));
    return new Decision(allowed, limit, Math.max(0, limit - used), seconds);
  }

  /**
   * Whether a request may go on.
   *
   * @param limit requests of a window
   * @param remaining requests that are left in this one
   * @param seconds until the next can begin, rounded up
   */
  record Decision(boolean allowed, int limit, int remaining, long seconds) {}
}
