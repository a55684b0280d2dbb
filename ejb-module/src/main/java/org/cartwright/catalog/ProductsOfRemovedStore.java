package org.cartwright.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cartwright.store.StoreRemoval;

/** Deletes the products of a store that is deleted. */
@ApplicationScoped
class ProductsOfRemovedStore {
  @PersistenceContext private EntityManager entities;

  void remove(@Observes StoreRemoval removal) {
    entities
        .createQuery("select p from Product p where p.storeId = :store", Product.class)
        .setParameter("store", removal.storeId())
        .getResultStream()
        .forEach(entities::remove);
    entities.flush();
  }
}
