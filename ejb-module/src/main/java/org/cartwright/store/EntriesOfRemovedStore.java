package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Deletes the lists of a store that is deleted. */
@ApplicationScoped
class EntriesOfRemovedStore {
  @PersistenceContext private EntityManager entities;

  void remove(@Observes StoreRemoval removal) {
    for (Class<?> kind : List.of(Market.class, Currency.class, Country.class, OrderStatus.class)) {
      entities
          .createQuery("select x from " + kind.getSimpleName() + " x where x.storeId = :store")
          .setParameter("store", removal.storeId())
          .getResultStream()
          .forEach(entities::remove);
    }
    entities.flush();
    entities
        .createNativeQuery("delete from order_number_sequence where store_id = ?1")
        .setParameter(1, removal.storeId())
        .executeUpdate();
  }
}
