package org.cartwright.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Says which orders use a status, or belong to a store. */
@ApplicationScoped
class OrderUsages {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() == EntityKind.ORDER_STATUS) {
      add(query, "o.orderStatusId", "status");
    } else if (query.subject().kind() == EntityKind.STORE) {
      add(query, "o.storeId", "store");
    }
  }

  private void add(UsageQuery query, String path, String as) {
    String id = query.subject().id();
    List<PurchaseOrder> found =
        entities
            .createQuery(
                "select o from PurchaseOrder o where " + path + " = :id order by o.placed desc",
                PurchaseOrder.class)
            .setParameter("id", id)
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    found.forEach(
        order ->
            query.add(
                new Usage(
                    EntityKind.ORDER, order.storeAlias, order.orderNumber, order.orderNumber, as)));
    if (found.size() == UsageQuery.MOST) {
      query.addMore(
          entities
                  .createQuery(
                      "select count(o) from PurchaseOrder o where " + path + " = :id", Long.class)
                  .setParameter("id", id)
                  .getSingleResult()
              - found.size());
    }
  }
}
