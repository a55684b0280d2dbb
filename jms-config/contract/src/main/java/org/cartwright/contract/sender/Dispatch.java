package org.cartwright.contract.sender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Keeps a number of carts under way and reports each outcome as it comes. */
final class Dispatch {
  private final CartSender sender;
  private final Report report;
  private final Semaphore slots;
  private final Duration timeout;

  Dispatch(CartSender sender, Report report, int inFlight, Duration timeout) {
    this.sender = sender;
    this.report = report;
    this.slots = new Semaphore(inFlight);
    this.timeout = timeout;
  }

  /** Returns when each cart has an answer or has waited for it too long. */
  void send(List<OutgoingCart> carts) throws InterruptedException {
    List<CompletableFuture<@Nullable Void>> outcomes = new ArrayList<>(carts.size());
    for (OutgoingCart cart : carts) {
      slots.acquire();
      outcomes.add(send(cart));
    }
    CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new)).join();
  }

  private CompletableFuture<@Nullable Void> send(OutgoingCart cart) {
    return sender
        .send(cart.document(), cart.key())
        .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (answer, failure) -> {
              slots.release();
              if (answer != null) {
                report.answered(cart.label(), answer);
              } else {
                report.notAnswered(cart.label(), why(failure) + " (key " + cart.key() + ")");
              }
              return null;
            });
  }

  private String why(@Nullable Throwable failure) {
    return failure instanceof TimeoutException
        ? "no answer within " + timeout.toMillis() / 1000.0 + " s"
        : "no answer: " + failure;
  }
}
