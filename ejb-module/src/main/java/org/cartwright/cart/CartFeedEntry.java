package org.cartwright.cart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cart in a list for other programs.
 *
 * @param customer the sender's reference
 * @param orderNumber null until it became an order
 */
public record CartFeedEntry(
    String cartId,
    @Nullable String customer,
    String name,
    @Nullable String market,
    Instant created,
    Instant modified,
    long version,
    @Nullable String orderNumber) {}
