package org.cartwright.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a market that people edit.
 *
 * @param alias what carts call it; fixed once the market exists
 * @param enabled whether carts may name it
 * @param countries codes of countries of the store
 * @param currencies codes of currencies of the store
 * @param defaultCurrency one of its currencies
 * @param defaultLanguage BCP 47 tag
 */
public record MarketDetails(
    String alias,
    String name,
    boolean enabled,
    List<String> countries,
    List<String> currencies,
    @Nullable String defaultCurrency,
    @Nullable String defaultLanguage) {}
