package org.cartwright.store;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A status of a store's orders, for lists and choices.
 *
 * @param colour name of a colour of {@link OrderStatusLook}
 * @param icon name of an icon of {@link OrderStatusLook}
 */
public record OrderStatusRow(
    String id, String alias, String name, String colour, @Nullable String icon)
    implements Serializable {}
