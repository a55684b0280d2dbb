package org.cartwright.contract;

import java.time.Instant;

/**
 * The purchase order that came out of a cart.
 *
 * @param orderId Cartwright's id
 * @param orderNumber the number that people use, unique in the store
 * @param placed when the order was placed
 * @param currency ISO 4217 code of every amount
 */
public record OrderSummary(
    String orderId, String orderNumber, Instant placed, String currency, Totals totals) {}
