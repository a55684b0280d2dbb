package org.cartwright.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cartwright.store.StoreCreated;
import org.cartwright.store.StoreRemoval;

/** Opens new stores to managers and viewers, until somebody says otherwise. */
@ApplicationScoped
class GrantsOfNewStores {
  @PersistenceContext private EntityManager entities;

  void grant(@Observes StoreCreated store) {
    entities.persist(StoreGrant.toRole(store.storeId(), Role.MANAGER));
    entities.persist(StoreGrant.toRole(store.storeId(), Role.VIEWER));
  }

  void remove(@Observes StoreRemoval removal) {
    entities
        .createQuery("select g from StoreGrant g where g.storeId = :store", StoreGrant.class)
        .setParameter("store", removal.storeId())
        .getResultStream()
        .forEach(entities::remove);
    entities.flush();
  }
}
