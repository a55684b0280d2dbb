package org.cartwright.store;

import java.util.List;

/**
 * A currency in the list of its store.
 *
 * @param decimals of its minor unit
 * @param base whether it is the store's base currency
 * @param allowedCountries codes; empty for all
 */
public record CurrencyRow(
    String code, String name, int decimals, boolean base, List<String> allowedCountries) {}
