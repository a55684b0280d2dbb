package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartwright.editing.Sorted;

/** Finds stores, and what belongs to one, so that an id of another store finds nothing. */
@ApplicationScoped
class StoreParts {
  @PersistenceContext private EntityManager entities;

  Optional<Store> find(String alias) {
    return entities
        .createQuery("select s from Store s where s.alias = :alias", Store.class)
        .setParameter("alias", alias)
        .getResultStream()
        .findFirst();
  }

  /** The store, which must exist. */
  Store get(String alias) {
    return find(alias).orElseThrow(() -> new IllegalArgumentException("no store " + alias));
  }

  /** All stores, as people sorted them. */
  List<Store> all(LockModeType lock) {
    return sorted(
        entities
            .createQuery("select s from Store s order by s.name", Store.class)
            .setLockMode(lock)
            .getResultList());
  }

  /** All of a kind in the store with the alias, as its people sorted them. */
  <T extends Sorted> List<T> all(Class<T> kind, String store, LockModeType lock) {
    return sorted(
        entities
            .createQuery(
                "select x from "
                    + kind.getSimpleName()
                    + " x where x.storeId = (select s.storeId from Store s where s.alias = :store)"
                    + " order by x.name",
                kind)
            .setParameter("store", store)
            .setLockMode(lock)
            .getResultList());
  }

  <T extends Sorted> List<T> all(Class<T> kind, String store) {
    return all(kind, store, LockModeType.NONE);
  }

  <T extends Sorted> Optional<T> byKey(Class<T> kind, String store, String key) {
    return all(kind, store).stream().filter(x -> x.subject().key().equals(key)).findFirst();
  }

  <T extends Sorted> Optional<T> byId(Class<T> kind, String store, String id) {
    return all(kind, store).stream().filter(x -> x.subject().id().equals(id)).findFirst();
  }

  /** Codes or aliases of all of a kind. */
  <T extends Sorted> List<String> keys(Class<T> kind, String store) {
    return all(kind, store).stream().map(x -> x.subject().key()).toList();
  }

  /** The order statuses of a store, as its people sorted them. */
  List<Choice> statuses(String store) {
    return entities
        .createQuery(
            "select new org.cartwright.store.Choice(x.alias, x.name) from OrderStatus x"
                + " where x.storeId = (select s.storeId from Store s where s.alias = :store)"
                + " order by x.sortOrder, x.name",
            Choice.class)
        .setParameter("store", store)
        .getResultList();
  }

  /** The id of an order status. */
  Optional<String> statusId(String store, String alias) {
    return entities
        .createQuery(
            "select x.orderStatusId from OrderStatus x where x.alias = :alias"
                + " and x.storeId = (select s.storeId from Store s where s.alias = :store)",
            String.class)
        .setParameter("alias", alias)
        .setParameter("store", store)
        .getResultStream()
        .findFirst();
  }

  private static <T extends Sorted> List<T> sorted(List<T> found) {
    return found.stream().sorted(Comparator.comparingInt(Sorted::sortOrder)).toList();
  }
}
