package org.cartwright.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** A store that has orders is not deleted. */
@ApplicationScoped
class OrdersOfStore {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() != EntityKind.STORE) {
      return;
    }
    String alias = query.subject().key();
    List<String> numbers =
        entities
            .createQuery(
                "select o.orderNumber from PurchaseOrder o where o.storeId = :store"
                    + " order by o.placed desc",
                String.class)
            .setParameter("store", query.subject().id())
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    numbers.forEach(
        number -> query.add(new Usage(EntityKind.ORDER, alias, number, number, "store")));
    query.addMore(count(query.subject().id()) - numbers.size());
  }

  private long count(String storeId) {
    return entities
        .createQuery("select count(o) from PurchaseOrder o where o.storeId = :store", Long.class)
        .setParameter("store", storeId)
        .getSingleResult();
  }
}
