package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.access.Caller;
import org.cartwright.access.Right;
import org.jspecify.annotations.Nullable;

/** Makes stores, and reads their settings. */
@Stateless
public class StoreService {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** Adds a store, whose order numbers begin at 1. */
  public void create(Store store) {
    entities.persist(store);
    entities.flush();
    entities
        .createNativeQuery(
            "insert into order_number_sequence (store_id, next_number) values (?1, 1)")
        .setParameter(1, store.storeId())
        .executeUpdate();
  }

  /**
   * The settings of a store.
   *
   * @return empty if no store has the alias
   * @throws IncompleteStore if it lacks a default without which nothing can be sold
   */
  public Optional<StoreSettings> findSettings(String alias) throws IncompleteStore {
    List<Store> found =
        entities
            .createQuery("select s from Store s where s.alias = :alias", Store.class)
            .setParameter("alias", alias)
            .getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.of(settingsOf(found.get(0)));
  }

  /** The stores that the caller may see, by name. */
  public List<StoreName> names() {
    return entities
        .createQuery(
            "select new org.cartwright.store.StoreName(s.storeId, s.alias, s.name, s.timeZone)"
                + " from Store s order by s.name",
            StoreName.class)
        .getResultStream()
        .filter(store -> caller.may(Right.READ, store.alias()))
        .toList();
  }

  private StoreSettings settingsOf(Store store) throws IncompleteStore {
    String id = store.storeId();
    String statusAlias = required(store, store.defaultOrderStatus(), "default order status");
    OrderStatus status =
        ofStore(OrderStatus.class, id, "and x.alias = :name", statusAlias).stream()
            .findFirst()
            .orElseThrow(() -> new IncompleteStore(store.alias(), "order status " + statusAlias));
    return new StoreSettings(
        id,
        store.alias(),
        store.priceOwner(),
        store.pricesIncludeTax(),
        store.roundingMethod(),
        store.orderNumberTemplate(),
        required(store, store.defaultCountry(), "default country"),
        required(store, store.defaultTaxClass(), "default tax class"),
        status.orderStatusId(),
        ofStore(Currency.class, id, "", null).stream()
            .map(Currency::code)
            .collect(Collectors.toUnmodifiableSet()),
        ofStore(Country.class, id, "", null).stream()
            .collect(Collectors.toUnmodifiableMap(Country::code, StoreService::regionCodes)),
        ofStore(Market.class, id, "", null).stream()
            .collect(Collectors.toUnmodifiableMap(Market::alias, Market::settings)));
  }

  private <T> List<T> ofStore(
      Class<T> type, String storeId, String restriction, @Nullable String name) {
    var query =
        entities
            .createQuery(
                "select x from %s x where x.storeId = :store %s"
                    .formatted(type.getSimpleName(), restriction),
                type)
            .setParameter("store", storeId);
    return name == null ? query.getResultList() : query.setParameter("name", name).getResultList();
  }

  private static Set<String> regionCodes(Country country) {
    return country.regions().stream().map(Region::code).collect(Collectors.toUnmodifiableSet());
  }

  private static String required(Store store, @Nullable String value, String setting)
      throws IncompleteStore {
    if (value == null) {
      throw new IncompleteStore(store.alias(), setting);
    }
    return value;
  }
}
