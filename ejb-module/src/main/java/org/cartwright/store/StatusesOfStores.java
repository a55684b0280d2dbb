package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Knows which stores give a status by themselves. */
@ApplicationScoped
class StatusesOfStores {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    AuditSubject status = query.subject();
    if (status.kind() != EntityKind.ORDER_STATUS || status.storeId() == null) {
      return;
    }
    Object[] store =
        entities
            .createQuery(
                "select s.alias, s.name, s.defaultOrderStatus, s.errorOrderStatus from Store s"
                    + " where s.storeId = :id",
                Object[].class)
            .setParameter("id", status.storeId())
            .getSingleResult();
    add(query, store, store[2], "defaultOrderStatus");
    add(query, store, store[3], "errorOrderStatus");
  }

  private static void add(UsageQuery query, Object[] store, Object chosen, String field) {
    if (Objects.equals(chosen, query.subject().key())) {
      String alias = (String) store[0];
      query.add(new Usage(EntityKind.STORE, alias, alias, (String) store[1], field));
    }
  }
}
