package org.cartwright.store;

import java.util.Set;

/** What a market allows; country codes are ISO 3166-1 alpha-2, currencies ISO 4217. */
public record MarketSettings(
    String marketId,
    String alias,
    boolean enabled,
    Set<String> countries,
    Set<String> currencies) {}
