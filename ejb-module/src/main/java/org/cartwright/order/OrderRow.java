package org.cartwright.order;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of orders. {@code totalGross} has the currency's decimals. */
public record OrderRow(
    String orderId,
    String store,
    String number,
    Instant placed,
    String customerName,
    @Nullable String customerEmail,
    String status,
    String statusColour,
    @Nullable String statusIcon,
    OrderState state,
    String currency,
    BigDecimal totalGross)
    implements Serializable {}
