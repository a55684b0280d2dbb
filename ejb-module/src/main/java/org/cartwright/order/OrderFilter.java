package org.cartwright.order;

import org.jspecify.annotations.Nullable;

/**
 * Which orders to list; a null field does not restrict.
 *
 * @param text part of the number, the customer's name or the email address, in any case
 * @param store alias of the store
 * @param status alias of the order status
 */
public record OrderFilter(@Nullable String text, @Nullable String store, @Nullable String status) {}
