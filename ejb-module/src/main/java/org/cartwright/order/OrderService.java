package org.cartwright.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.Change;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** The daily work on orders that were placed. Lines and amounts never change. */
@Stateless
public class OrderService {
  private static final int LONGEST_REASON = 1000;

  @PersistenceContext private EntityManager entities;
  @Inject private Editor editor;
  @Inject private AuditLog log;
  @Inject private Caller caller;

  /** The order with this number, to be edited. */
  @Needs(Right.READ)
  public Optional<Edited<OrderDetails>> find(@OfStore String store, String number) {
    return loaded(store, "o.orderNumber", number).map(Edited::of);
  }

  /**
   * Saves customer, addresses, tags and properties; status and state stay as they are.
   *
   * @throws InvalidEntry if something typed cannot be kept
   * @throws StaleEdit if somebody changed the order since it was read
   */
  @Needs(Right.WORK)
  public void save(@OfStore String store, Edited<OrderDetails> seen, OrderDetails wanted)
      throws InvalidEntry, StaleEdit {
    OrderRules.check(wanted).throwIfAny();
    OrderDetails kept =
        wanted.withStatus(seen.details().status()).withState(seen.details().state());
    editor.save(byId(store, seen.id()), seen, kept);
  }

  /**
   * Gives the order another status of its store.
   *
   * @throws InvalidEntry if the store has no such status
   * @throws StaleEdit if somebody changed the order since it was read
   */
  @Needs(Right.WORK)
  public void changeStatus(@OfStore String store, Edited<OrderDetails> seen, String status)
      throws InvalidEntry, StaleEdit {
    PurchaseOrder order = byId(store, seen.id());
    if (order != null && !order.statuses.containsValue(status)) {
      new FieldProblems().add("status", "orderStatus", status).throwIfAny();
    }
    editor.save(order, seen, seen.details().withStatus(status), AuditAction.STATUS_CHANGED, null);
  }

  /**
   * Moves the order on in its life.
   *
   * @param reason why, for the audit log; at most 1000 characters
   * @throws InvalidEntry if the state may not follow the one it has, or there is no reason
   * @throws StaleEdit if somebody changed the order since it was read
   */
  @Needs(Right.WORK)
  public void changeState(
      @OfStore String store, Edited<OrderDetails> seen, OrderState next, @Nullable String reason)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = new FieldProblems().required("reason", reason, LONGEST_REASON);
    OrderState now = seen.details().state();
    if (!now.next().contains(next)) {
      problems.add("state", "orderState", now, next);
    }
    problems.throwIfAny();
    editor.save(
        byId(store, seen.id()),
        seen,
        seen.details().withState(next),
        AuditAction.STATE_CHANGED,
        reason);
  }

  /**
   * Adds a note; it does not matter what else was changed meanwhile.
   *
   * @throws InvalidEntry if it is empty or too long
   */
  @Needs(Right.WORK)
  public void addNote(@OfStore String store, String number, NewNote note) throws InvalidEntry {
    OrderRules.check(note).throwIfAny();
    PurchaseOrder order = loaded(store, "o.orderNumber", number).orElseThrow();
    entities.refresh(order, LockModeType.PESSIMISTIC_WRITE);
    entities.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    String author = caller.identity().name();
    order.notes.add(new OrderNote(note, author, Instant.now().truncatedTo(ChronoUnit.MICROS)));
    long version = order.version + 1;
    entities.flush();
    Change change =
        new Change(note.forCustomer() ? "customerNote" : "internalNote", null, note.detail());
    log.record(order.subject(), version, AuditAction.NOTE_ADDED, List.of(change), null);
  }

  private @Nullable PurchaseOrder byId(String store, String orderId) {
    return loaded(store, "o.orderId", orderId).orElse(null);
  }

  private Optional<PurchaseOrder> loaded(String store, String path, String value) {
    Optional<PurchaseOrder> found =
        entities
            .createQuery(
                "select o from PurchaseOrder o where o.storeAlias = :store"
                    + " and "
                    + path
                    + " = :value",
                PurchaseOrder.class)
            .setParameter("store", store)
            .setParameter("value", value)
            .getResultStream()
            .findFirst();
    found.ifPresent(order -> order.statuses = statuses(order.storeId));
    return found;
  }

  private Map<String, String> statuses(String storeId) {
    Map<String, String> aliases = new HashMap<>();
    entities
        .createQuery(
            "select s.orderStatusId, s.alias from OrderStatus s where s.storeId = :store",
            Object[].class)
        .setParameter("store", storeId)
        .getResultStream()
        .forEach(status -> aliases.put((String) status[0], (String) status[1]));
    return aliases;
  }
}
