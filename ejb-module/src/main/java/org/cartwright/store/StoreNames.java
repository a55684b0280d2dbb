package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What stores are called, for packages that keep their ids. */
@ApplicationScoped
public class StoreNames {
  @PersistenceContext private EntityManager entities;

  /** The alias of a store, which must exist. */
  public String alias(String storeId) {
    return entities
        .createQuery("select s.alias from Store s where s.storeId = :id", String.class)
        .setParameter("id", storeId)
        .getSingleResult();
  }
}
