package org.cartwright.order;

import java.time.Instant;
import org.cartwright.contract.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list for other programs.
 *
 * @param updated when it was last changed; when it was placed if never
 * @param status alias of the order status
 * @param total with the currency's decimals
 */
public record OrderFeedEntry(
    String orderId,
    String orderNumber,
    String cartId,
    String idempotencyKey,
    Instant placed,
    Instant updated,
    long version,
    OrderState state,
    String status,
    @Nullable String customerReference,
    String customerName,
    @Nullable String customerEmail,
    String currency,
    Amounts total) {}
