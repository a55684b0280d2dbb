package org.cartwright.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cartwright.audit.EntityKind;
import org.cartwright.store.ChoiceQuery;
import org.cartwright.store.StoreRemoval;

/** The tax classes that settings of a store can name; they go with their store. */
@ApplicationScoped
class TaxClassesOfStore {
  @PersistenceContext private EntityManager entities;

  void list(@Observes ChoiceQuery query) {
    if (query.kind() == EntityKind.TAX_CLASS) {
      entities
          .createQuery(
              "select c.alias, c.name from TaxClass c where c.storeId = :store"
                  + " order by c.sortOrder, c.name",
              Object[].class)
          .setParameter("store", query.storeId())
          .getResultStream()
          .forEach(row -> query.add((String) row[0], (String) row[1]));
    }
  }

  /** Rates of the version before are in a table of their own, which nothing here maps. */
  void remove(@Observes StoreRemoval removal) {
    entities
        .createNativeQuery(
            "delete from tax_rate where tax_class_id in"
                + " (select tax_class_id from tax_class where store_id = ?1)")
        .setParameter(1, removal.storeId())
        .executeUpdate();
    entities
        .createQuery("select c from TaxClass c where c.storeId = :store", TaxClass.class)
        .setParameter("store", removal.storeId())
        .getResultStream()
        .forEach(entities::remove);
    entities.flush();
  }
}
