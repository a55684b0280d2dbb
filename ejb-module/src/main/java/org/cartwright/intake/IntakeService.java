package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cartwright.access.Unguarded;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.Problem;
import org.cartwright.contract.Refused;
import org.cartwright.order.Placement;
import org.cartwright.order.PlacementService;
import org.cartwright.order.Submission;
import org.jspecify.annotations.Nullable;

/** Settles a message: in one transaction it becomes an order, or a stored refusal. */
@Stateless
@Unguarded("senders were let in by the broker; staff come through RetryService")
public class IntakeService {
  @EJB private PlacementService placements;
  @Inject private Refusals refusals;
  @Inject private Retries retries;
  @Inject private StopPoint stopPoint;

  /** The answer for the sender, after what it says was stored. */
  public Answer settle(IncomingCart incoming) {
    Answer answer =
        incoming.reading() instanceof CartReading.Valid valid
            ? place(incoming, Submission.of(valid.cart(), valid.contentHash(), incoming.key()))
            : refuseUnread(incoming, (CartReading.Invalid) incoming.reading());
    stopPoint.reach(StopPoint.BEFORE_COMMIT);
    return answer;
  }

  private Answer place(IncomingCart incoming, Submission submission) {
    Placement placement = placements.place(submission);
    Retry retry = incoming.retry();
    if (placement instanceof Placement.Placed placed) {
      Refusal retried = retry == null ? null : retries.locked(retry.refusalId(), RefusalState.OPEN);
      resolve(retried, placed.answer());
      refusals.resolve(submission.cart());
      return placed.answer();
    }
    if (placement instanceof Placement.Repeated repeated) {
      repeat(retry, repeated.answer());
      return repeated.answer();
    }
    return refuse(incoming, submission, (Placement.Refused) placement);
  }

  private void resolve(@Nullable Refusal retried, Answer answer) {
    if (retried != null) {
      retries.resolved(retried, answer);
    }
  }

  /** Staff sent what was answered before: an order closes the refusal, a refusal leaves it open. */
  private void repeat(@Nullable Retry retry, Answer answer) {
    if (retry != null && answer instanceof Refused refused) {
      retries.refused(retry.refusalId(), refused);
    } else if (retry != null) {
      retries.resolved(retries.locked(retry.refusalId(), RefusalState.OPEN), answer);
    }
  }

  private Answer refuse(IncomingCart incoming, Submission submission, Placement.Refused refused) {
    Cart cart = submission.cart();
    Answer answer =
        answer(
            incoming, refused.problems(), cart.cartId(), submission.idempotencyKey(), cart.store());
    if (refused.bindsKey()) {
      placements.bind(submission, answer);
    }
    return answer;
  }

  private Answer refuseUnread(IncomingCart incoming, CartReading.Invalid invalid) {
    String key = incoming.key() == null ? invalid.cartId() : incoming.key();
    return answer(incoming, invalid.problems(), invalid.cartId(), key, invalid.store());
  }

  private Answer answer(
      IncomingCart incoming,
      List<Problem> problems,
      @Nullable String cartId,
      @Nullable String key,
      @Nullable String store) {
    Retry retry = incoming.retry();
    if (retry != null && retry.edited()) {
      throw new RetryRefused(answer(retry.refusalId(), problems, cartId, key, store));
    }
    Refused answer =
        answer(refusals.record(incoming, problems).refusalId, problems, cartId, key, store);
    if (retry != null) {
      retries.refused(retry.refusalId(), answer);
    }
    return answer;
  }

  private static Refused answer(
      String refusalId,
      List<Problem> problems,
      @Nullable String cartId,
      @Nullable String key,
      @Nullable String store) {
    Problem decisive = problems.get(0);
    return new Refused(
        CartCodec.SCHEMA_VERSION,
        cartId,
        key,
        store,
        new org.cartwright.contract.Refusal(
            refusalId,
            decisive.code(),
            decisive.pointer(),
            decisive.message(),
            decisive.code().retryable()));
  }
}
