package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;

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

  void choose(String alias, OrderStatusDefaults seen, OrderStatusDefaults wanted)
      throws InvalidEntry {
    entities
        .createQuery("select s from Store s where s.alias = :alias", Store.class)
        .setParameter("alias", alias)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
    OrderStatusDefaults before = of(alias);
    if (before.equals(wanted)) {
      return;
    }
    if (!before.equals(seen)) {
      new FieldProblems().add("normal", "statusesChosen").throwIfAny();
    }
    Object[] store = store(alias);
    entities
        .createNativeQuery(
            "update store set default_order_status = ?1, error_order_status = ?2,"
                + " version = version + 1 where store_id = ?3")
        .setParameter(1, wanted.normal())
        .setParameter(2, wanted.error())
        .setParameter(3, store[0])
        .executeUpdate();
    String id = (String) store[0];
    log.record(
        new AuditSubject(EntityKind.STORE, id, id, (String) store[1], (String) store[2]),
        (long) store[5] + 1,
        AuditAction.CHANGED,
        changes(before, wanted),
        null);
  }

  private static List<Change> changes(OrderStatusDefaults before, OrderStatusDefaults now) {
    return Stream.of(
            new Change("defaultOrderStatus", before.normal(), now.normal()),
            new Change("errorOrderStatus", before.error(), now.error()))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
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
