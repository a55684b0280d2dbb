package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Begins the order numbers of a new store at 1. */
@ApplicationScoped
class FirstNumbers {
  @PersistenceContext private EntityManager entities;

  void begin(Store store) {
    entities
        .createNativeQuery(
            "insert into order_number_sequence (store_id, next_number) values (?1, 1)")
        .setParameter(1, store.storeId())
        .executeUpdate();
  }
}
