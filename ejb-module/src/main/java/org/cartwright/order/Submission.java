package org.cartwright.order;

import org.cartwright.contract.Cart;
import org.jspecify.annotations.Nullable;

/**
 * A cart handed over to become an order.
 *
 * @param contentHash SHA-256 of the cart's canonical JSON, which tells a repetition from a conflict
 * @param idempotencyKey the sender's key; the cart's id where the sender gave none
 */
public record Submission(Cart cart, String contentHash, String idempotencyKey) {
  /** A submission with the sender's key, or with the cart's id as key where {@code key} is null. */
  public static Submission of(Cart cart, String contentHash, @Nullable String key) {
    return new Submission(cart, contentHash, key == null || key.isBlank() ? cart.cartId() : key);
  }
}
