package org.cartwright.cart;

import org.jspecify.annotations.Nullable;

/**
 * Which carts to list; a null field does not restrict.
 *
 * @param text part of the cart's id, name or customer, in any case
 * @param store alias of the store
 */
public record CartFilter(@Nullable String text, @Nullable String store) {}
