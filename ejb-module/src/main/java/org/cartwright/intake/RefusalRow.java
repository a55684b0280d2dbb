package org.cartwright.intake;

import java.io.Serializable;
import java.time.Instant;
import org.cartwright.contract.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of refusals.
 *
 * @param received when the message came first
 * @param attempts how often the same content was refused
 */
public record RefusalRow(
    String refusalId,
    Instant received,
    Instant lastReceived,
    @Nullable String store,
    @Nullable String cartId,
    @Nullable String key,
    RefusalCode code,
    @Nullable String pointer,
    String message,
    boolean retryable,
    int attempts,
    RefusalState state)
    implements Serializable {
  public boolean open() {
    return state == RefusalState.OPEN;
  }

  /** The cart became an order later. */
  public boolean resolved() {
    return state == RefusalState.RESOLVED;
  }
}
