package org.cartwright.intake;

import org.cartwright.contract.CartReading;
import org.jspecify.annotations.Nullable;

/**
 * A message that was meant to be a cart, and what reading it gave.
 *
 * @param contentType {@code text}, {@code bytes}, or the type of a message that carries no cart
 * @param payload the body as received; empty where there is none to be read
 * @param key the sender's idempotency key
 * @param retry the refusal that staff send again; null for a message of a sender
 */
record IncomingCart(
    @Nullable String messageId,
    String contentType,
    byte[] payload,
    @Nullable String key,
    CartReading reading,
    @Nullable Retry retry) {
  IncomingCart(
      @Nullable String messageId,
      String contentType,
      byte[] payload,
      @Nullable String key,
      CartReading reading) {
    this(messageId, contentType, payload, key, reading, null);
  }

  IncomingCart withKey(@Nullable String newKey) {
    return new IncomingCart(messageId, contentType, payload, newKey, reading, retry);
  }
}
