package org.cartwright.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A refused cart as staff want to send it again.
 *
 * @param payload the cart's JSON; null for the message as it was received
 * @param key the idempotency key; null for the one with which it was received. A blank one stands
 *     for the cart's id.
 */
public record RetryRequest(String refusalId, @Nullable String payload, @Nullable String key)
    implements Serializable {
  /** The message as it was received. */
  public static RetryRequest unchanged(String refusalId) {
    return new RetryRequest(refusalId, null, null);
  }
}
