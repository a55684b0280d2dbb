package org.cartwright.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which refusals to list; a null field does not restrict.
 *
 * @param text part of the cart's id, the key, the code or the words, in any case
 * @param store alias of the store
 * @param open true: only those whose cart has not become an order since; false: only the others
 */
public record RefusalFilter(
    @Nullable String text, @Nullable String store, @Nullable Boolean open) {}
