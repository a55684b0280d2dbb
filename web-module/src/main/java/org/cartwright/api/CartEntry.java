package org.cartwright.api;

import java.time.Instant;
import org.cartwright.cart.CartFeedEntry;
import org.jspecify.annotations.Nullable;

/** A cart in a list; {@code orderNumber} is absent until it became an order. */
record CartEntry(
    String cartId,
    String store,
    @Nullable String market,
    String name,
    @Nullable String customer,
    Instant created,
    Instant modified,
    long version,
    @Nullable String orderNumber) {
  static CartEntry of(String store, CartFeedEntry cart) {
    return new CartEntry(
        cart.cartId(),
        store,
        cart.market(),
        cart.name(),
        cart.customer(),
        cart.created(),
        cart.modified(),
        cart.version(),
        cart.orderNumber());
  }
}
