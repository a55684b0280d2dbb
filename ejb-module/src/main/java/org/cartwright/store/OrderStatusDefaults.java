package org.cartwright.store;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that a store gives by itself.
 *
 * @param normal alias of the one that new orders get; null when none is chosen yet
 * @param error alias of the one for orders with which something went wrong; null for none
 */
public record OrderStatusDefaults(@Nullable String normal, @Nullable String error)
    implements Serializable {}
