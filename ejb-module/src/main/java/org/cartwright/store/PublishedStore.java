package org.cartwright.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other programs may know of a store's settings. What names another setting is null until it
 * is chosen. Lists are in the order in which staff sorted them.
 *
 * @param timeZone IANA name
 * @param priceOwner {@code catalog} or {@code message}
 * @param roundingMethod {@code unit}, {@code line} or {@code total}
 * @param defaultTaxClass alias
 * @param defaultOrderStatus alias
 */
public record PublishedStore(
    String alias,
    String name,
    String timeZone,
    String priceOwner,
    boolean pricesIncludeTax,
    String roundingMethod,
    @Nullable String baseCurrency,
    @Nullable String defaultCountry,
    @Nullable String defaultTaxClass,
    @Nullable String defaultOrderStatus,
    List<Currency> currencies,
    List<Country> countries,
    List<Market> markets,
    List<OrderStatus> orderStatuses) {

  /** A currency; its code is ISO 4217, and {@code decimals} are those of ISO 4217. */
  public record Currency(String code, String name, int decimals) {}

  /** A country; its code is ISO 3166-1 alpha-2. */
  public record Country(
      String code, String name, @Nullable String defaultCurrency, List<Region> regions) {}

  /** A part of a country with taxes of its own; its code is ISO 3166-2. */
  public record Region(String code, String name) {}

  /** A selling area: codes of its countries and currencies. */
  public record Market(
      String alias,
      String name,
      boolean enabled,
      List<String> countries,
      List<String> currencies,
      @Nullable String defaultCurrency,
      @Nullable String defaultLanguage) {}

  /** A stage of orders, as the store's staff name it. */
  public record OrderStatus(String alias, String name) {}
}
