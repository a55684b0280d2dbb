package org.cartwright.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store in the list of stores.
 *
 * @param missing what it lacks to sell anything; empty for a store that is ready
 */
public record StoreRow(
    String alias,
    String name,
    @Nullable String baseCurrency,
    @Nullable String defaultCountry,
    PriceOwner priceOwner,
    List<MissingSetting> missing) {}
