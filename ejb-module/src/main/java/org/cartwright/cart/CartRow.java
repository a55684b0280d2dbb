package org.cartwright.cart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of carts. {@code orderNumber} is null until the cart became an order. */
public record CartRow(
    String cartId,
    String store,
    @Nullable String customer,
    String name,
    @Nullable String market,
    Instant created,
    Instant modified,
    long version,
    @Nullable String orderNumber) {}
