package org.cartwright.intake;

import java.time.Instant;
import org.cartwright.contract.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of refusals.
 *
 * @param received when the message came first
 * @param attempts how often the same content was refused
 * @param resolved the cart became an order later
 */
public record RefusalRow(
    String refusalId,
    Instant received,
    @Nullable String store,
    @Nullable String cartId,
    @Nullable String key,
    RefusalCode code,
    @Nullable String pointer,
    String message,
    boolean retryable,
    int attempts,
    boolean resolved) {}
