package org.cartwright.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Knows which orders have a status. */
@ApplicationScoped
class OrdersOfStatuses {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() != EntityKind.ORDER_STATUS) {
      return;
    }
    String status = query.subject().id();
    List<Object[]> newest =
        entities
            .createQuery(
                "select o.storeAlias, o.orderNumber from PurchaseOrder o"
                    + " where o.orderStatusId = :status order by o.placed desc, o.orderId",
                Object[].class)
            .setParameter("status", status)
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    for (Object[] order : newest) {
      String number = (String) order[1];
      query.add(new Usage(EntityKind.ORDER, (String) order[0], number, number, "orderStatus"));
    }
    if (newest.size() == UsageQuery.MOST) {
      query.addMore(count(status) - newest.size());
    }
  }

  private long count(String status) {
    return entities
        .createQuery(
            "select count(o) from PurchaseOrder o where o.orderStatusId = :status", Long.class)
        .setParameter("status", status)
        .getSingleResult();
  }
}
