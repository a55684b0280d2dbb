package org.cartwright.tax;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.cartwright.store.NewStore;

/** Gives a new store a tax class without tax, to which its staff add the rates. */
@ApplicationScoped
class StandardTaxClass {
  private static final String ALIAS = "standard";
  private static final int AFTER_COUNTRIES = 200;

  @PersistenceContext private EntityManager entities;

  void add(@Observes @Priority(AFTER_COUNTRIES) NewStore store) {
    entities.persist(
        new TaxClass(
            store.storeId(),
            ALIAS,
            store.name("taxClass.standard"),
            BigDecimal.ZERO,
            0,
            List.of()));
    store.defaultTaxClass(ALIAS);
  }
}
