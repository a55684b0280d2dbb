package org.cartwright.order;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an order is in its life: what the engine branches on. What staff see and name is the order
 * status of their store, which moves freely beside it.
 */
public enum OrderState {
  /** Placed; being worked on. */
  IN_PROGRESS,
  /** Stopped until somebody releases it. */
  ON_HOLD,
  /** Some shipments left, some have not. */
  PARTIALLY_SHIPPED,
  /** Waits for the goods of a return before it may start. */
  AWAITING_EXCHANGE,
  /** Everything that was to be shipped has left. */
  COMPLETED,
  /** Given up; nothing more is shipped. */
  CANCELLED;

  /** The states that may follow this one; empty for a final state. */
  public Set<OrderState> next() {
    return switch (this) {
      case IN_PROGRESS -> EnumSet.of(ON_HOLD, PARTIALLY_SHIPPED, COMPLETED, CANCELLED);
      case ON_HOLD -> EnumSet.of(IN_PROGRESS, PARTIALLY_SHIPPED, CANCELLED);
      case PARTIALLY_SHIPPED -> EnumSet.of(ON_HOLD, COMPLETED);
      case AWAITING_EXCHANGE -> EnumSet.of(IN_PROGRESS, ON_HOLD, CANCELLED);
      case COMPLETED, CANCELLED -> EnumSet.noneOf(OrderState.class);
    };
  }
}
