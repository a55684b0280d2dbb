package org.cartwright.store;

import org.jspecify.annotations.Nullable;

/**
 * Everything about an order status that people may change.
 *
 * @param alias what rules and interfaces call it; unique in the store
 * @param colour name of a colour of {@link OrderStatusLook}
 * @param icon name of an icon of {@link OrderStatusLook}; null for a plain dot
 */
public record OrderStatusDetails(String alias, String name, String colour, @Nullable String icon) {}
