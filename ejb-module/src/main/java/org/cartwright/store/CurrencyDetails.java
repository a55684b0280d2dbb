package org.cartwright.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a currency that people edit.
 *
 * @param code ISO 4217; fixed once the currency exists
 * @param culture BCP 47 tag of the language and country whose way of writing amounts holds
 * @param formatTemplate around the number, as {@code {0} kr}; null for the culture's own
 * @param allowedCountries codes of the countries to which this currency sells; empty for all
 */
public record CurrencyDetails(
    String code,
    String name,
    @Nullable String culture,
    @Nullable String formatTemplate,
    List<String> allowedCountries) {}
