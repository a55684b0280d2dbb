package org.cartwright.store;

import org.jspecify.annotations.Nullable;

/**
 * A country in the list of its store.
 *
 * @param byDefault whether it is the store's default country
 * @param regions how many
 */
public record CountryRow(
    String code,
    String name,
    @Nullable String defaultCurrency,
    @Nullable String defaultShippingMethod,
    int regions,
    boolean byDefault) {}
