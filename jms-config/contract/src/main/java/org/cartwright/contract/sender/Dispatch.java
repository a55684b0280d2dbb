package org.cartwright.contract.sender;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Keeps a number of carts under way and reports each outcome as it comes. */
final class Dispatch {
  private final CartSender sender;
  private final Report report;
  private final int inFlight;
  private final Semaphore slots;
  private final Duration timeout;

  Dispatch(CartSender sender, Report report, int inFlight, Duration timeout) {
    this.sender = sender;
    this.report = report;
    this.inFlight = inFlight;
    this.slots = new Semaphore(inFlight);
    this.timeout = timeout;
  }

  /** Returns when each cart has an answer or has waited for it too long. */
  void send(List<Supplier<OutgoingCart>> carts) throws InterruptedException {
    for (Supplier<OutgoingCart> cart : carts) {
      slots.acquire();
      send(cart.get());
    }
    slots.acquire(inFlight);
  }

  private void send(OutgoingCart cart) {
    sender
        .send(cart.document(), cart.key())
        .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete(
            (answer, failure) -> {
              if (failure == null) {
                report.answered(cart.label(), answer);
              } else {
                report.notAnswered(cart.label(), why(failure) + " (key " + cart.key() + ")");
              }
              slots.release();
            });
  }

  private String why(Throwable failure) {
    return failure instanceof TimeoutException
        ? "no answer within " + timeout.toMillis() / 1000.0 + " s"
        : "no answer: " + failure;
  }
}
