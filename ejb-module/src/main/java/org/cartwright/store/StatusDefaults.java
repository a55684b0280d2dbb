package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;

/** Which statuses a store gives by itself: fields of the store, chosen among its statuses. */
@ApplicationScoped
class StatusDefaults {
  @PersistenceContext private EntityManager entities;
  @Inject private AuditLog log;

  OrderStatusDefaults of(String alias) {
    Object[] store = store(alias);
    return new OrderStatusDefaults((String) store[3], (String) store[4]);
  }

  String storeId(String alias) {
    return (String) store(alias)[0];
  }

  void makeDefault(String store, String status) {
    choose(store, "defaultOrderStatus", 3, "default_order_status", status);
  }

  void makeErrorStatus(String store, String status) {
    choose(store, "errorOrderStatus", 4, "error_order_status", status);
  }

  private void choose(String alias, String field, int position, String column, String status) {
    entities
        .createQuery("select s from Store s where s.alias = :alias", Store.class)
        .setParameter("alias", alias)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
    Object[] store = store(alias);
    String before = (String) store[position];
    if (status.equals(before)) {
      return;
    }
    entities
        .createNativeQuery(
            "update store set " + column + " = ?1, version = version + 1 where store_id = ?2")
        .setParameter(1, status)
        .setParameter(2, store[0])
        .executeUpdate();
    String id = (String) store[0];
    log.record(
        new AuditSubject(EntityKind.STORE, id, id, (String) store[1], (String) store[2]),
        (long) store[5] + 1,
        AuditAction.CHANGED,
        List.of(new Change(field, before, status)),
        null);
  }

  private Object[] store(String alias) {
    return entities
        .createQuery(
            "select s.storeId, s.alias, s.name, s.defaultOrderStatus, s.errorOrderStatus, s.version"
                + " from Store s where s.alias = :alias",
            Object[].class)
        .setParameter("alias", alias)
        .getSingleResult();
  }
}
