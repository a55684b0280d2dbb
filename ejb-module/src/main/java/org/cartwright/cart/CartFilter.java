package org.cartwright.cart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which carts to list; a null field does not restrict.
 *
 * @param text part of the cart's id, name or customer, in any case
 * @param store alias of the store
 * @param ordered true: only those that became an order; false: only the others
 * @param from when it was changed last, inclusive
 * @param until when it was changed last, exclusive
 */
public record CartFilter(
    @Nullable String text,
    @Nullable String store,
    @Nullable Boolean ordered,
    @Nullable Instant from,
    @Nullable Instant until) {
  /** By text and store, each of which may be null. */
  public static CartFilter of(@Nullable String text, @Nullable String store) {
    return new CartFilter(text, store, null, null, null);
  }
}
