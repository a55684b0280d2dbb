package org.cartwright.order;

import java.util.List;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Problem;

/** What came of placing a cart. A refusal is a result, not a failure (ADR 8). */
public sealed interface Placement {
  /** The cart is an order now. */
  record Placed(Accepted answer) implements Placement {}

  /** The key was answered before; this is that answer. */
  record Repeated(Answer answer) implements Placement {}

  /**
   * The cart is not an order.
   *
   * @param problems the one that decided first
   * @param bindsKey whether this answer is the key's answer from now on
   */
  record Refused(List<Problem> problems, boolean bindsKey) implements Placement {
    /** A refusal that leaves the key free when it may be tried again. */
    static Refused of(List<Problem> problems) {
      return new Refused(problems, !problems.get(0).code().retryable());
    }

    /** A refusal because of what the key or the cart is bound to already. */
    static Refused conflict(Problem problem) {
      return new Refused(List.of(problem), false);
    }
  }
}
