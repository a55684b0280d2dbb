package org.cartwright.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tax classes of stores in the database. */
@ApplicationScoped
class TaxClasses {
  @PersistenceContext private EntityManager entities;

  /** Those of a store, as its staff sorted them. */
  List<TaxClass> all(String store, LockModeType lock) {
    return entities
        .createQuery(
            "select c from TaxClass c where c.storeId ="
                + " (select s.storeId from Store s where s.alias = :store)"
                + " order by c.taxClassId",
            TaxClass.class)
        .setParameter("store", store)
        .setLockMode(lock)
        .getResultStream()
        .sorted(
            Comparator.comparingInt(TaxClass::sortOrder)
                .thenComparing(taxClass -> taxClass.subject().key()))
        .toList();
  }

  Optional<TaxClass> byAlias(String store, String alias) {
    return all(store, LockModeType.NONE).stream()
        .filter(taxClass -> taxClass.subject().key().equals(alias))
        .findFirst();
  }

  @Nullable TaxClass byId(String store, String id) {
    return all(store, LockModeType.NONE).stream()
        .filter(taxClass -> taxClass.subject().id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
