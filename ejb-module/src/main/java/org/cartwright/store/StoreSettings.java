package org.cartwright.store;

import java.util.Map;
import java.util.Set;
import org.cartwright.money.RoundingMethod;

/**
 * The settings of a complete store as one value, read in the transaction that uses them.
 *
 * @param currencies by code, the countries to which each sells; empty for all
 * @param countries region codes by country code; empty for a country without regions
 * @param markets markets by alias
 * @param defaultOrderStatusId the status a new order gets
 */
public record StoreSettings(
    String storeId,
    String alias,
    PriceOwner priceOwner,
    boolean pricesIncludeTax,
    RoundingMethod roundingMethod,
    String orderNumberTemplate,
    String defaultCountry,
    String defaultTaxClass,
    String defaultOrderStatusId,
    Map<String, Set<String>> currencies,
    Map<String, Set<String>> countries,
    Map<String, MarketSettings> markets) {}
