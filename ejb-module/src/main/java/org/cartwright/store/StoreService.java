package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.access.Caller;
import org.cartwright.access.Right;
import org.cartwright.access.Unguarded;

/** Reads stores and their settings, for those who work with them. */
@Stateless
public class StoreService {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;
  @Inject private StoreParts parts;
  @Inject private FirstNumbers numbers;

  /** Adds a store, whose order numbers begin at 1. */
  @Unguarded("only the demo stores are made so, when the application starts")
  public void create(Store store) {
    entities.persist(store);
    entities.flush();
    numbers.begin(store);
  }

  /**
   * The settings of a store.
   *
   * @return empty if no store has the alias
   * @throws IncompleteStore if it lacks a default without which nothing can be sold
   */
  @Unguarded("the intake reads them for every cart")
  public Optional<StoreSettings> findSettings(String alias) throws IncompleteStore {
    Store store = parts.find(alias).orElse(null);
    return store == null ? Optional.empty() : Optional.of(settingsOf(store));
  }

  /** The stores that the caller may see, as people sorted them. */
  @Unguarded("lists only what the caller may read")
  public List<StoreName> names() {
    return parts.all(LockModeType.NONE).stream()
        .filter(store -> caller.may(Right.READ, store.alias()))
        .map(
            store ->
                new StoreName(
                    store.storeId(), store.alias(), store.name(), store.details().timeZone()))
        .toList();
  }

  private StoreSettings settingsOf(Store store) throws IncompleteStore {
    String alias = store.alias();
    StoreDetails details = store.details();
    List<Currency> currencies = parts.all(Currency.class, alias);
    List<MissingSetting> missing = MissingSetting.of(details, !currencies.isEmpty());
    String country = details.defaultCountry();
    String taxClass = details.defaultTaxClass();
    String status = details.defaultOrderStatus();
    if (!missing.isEmpty() || country == null || taxClass == null || status == null) {
      throw new IncompleteStore(alias, missing);
    }
    return new StoreSettings(
        store.storeId(),
        alias,
        details.priceOwner(),
        details.pricesIncludeTax(),
        details.roundingMethod(),
        details.orderNumberTemplate(),
        country,
        taxClass,
        parts
            .statusId(alias, status)
            .orElseThrow(
                () -> new IncompleteStore(alias, List.of(MissingSetting.DEFAULT_ORDER_STATUS))),
        currencies.stream()
            .collect(Collectors.toUnmodifiableMap(Currency::code, Currency::allowedCountries)),
        parts.all(Country.class, alias).stream()
            .collect(Collectors.toUnmodifiableMap(Country::code, StoreService::regionCodes)),
        parts.all(Market.class, alias).stream()
            .collect(Collectors.toUnmodifiableMap(Market::alias, Market::settings)));
  }

  private static Set<String> regionCodes(Country country) {
    return country.regions().stream().map(Region::code).collect(Collectors.toUnmodifiableSet());
  }
}
