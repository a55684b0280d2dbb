package org.cartwright.contract;

/** The cart is a purchase order now; asking again with the same key gives the same order. */
public record Accepted(
    int schemaVersion, String cartId, String idempotencyKey, String store, OrderSummary order)
    implements Answer {}
