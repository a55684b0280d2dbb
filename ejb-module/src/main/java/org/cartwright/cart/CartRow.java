package org.cartwright.cart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of carts. {@code orderNumber} is null until the cart became an order.
 *
 * @param lines line items of all shipments
 * @param expectedTotal as the sender computed it, in {@code currency}
 */
public record CartRow(
    String cartId,
    String store,
    @Nullable String customer,
    String name,
    @Nullable String market,
    Instant created,
    Instant modified,
    long version,
    @Nullable String orderNumber,
    int lines,
    String currency,
    @Nullable BigDecimal expectedTotal)
    implements Serializable {}
