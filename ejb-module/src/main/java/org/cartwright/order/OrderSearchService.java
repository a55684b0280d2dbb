package org.cartwright.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;

/** Finds orders of the stores that the caller may see. */
@Stateless
public class OrderSearchService {
  private static final String FROM =
      " from PurchaseOrder o, OrderStatus s where s.orderStatusId = o.orderStatusId";

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** One page of the orders that the filter lets through. */
  @Needs(Right.READ)
  public OrderPage find(OrderFilter filter, OrderSort sort, int first, int size) {
    OrderConditions conditions = new OrderConditions(filter, caller.stores());
    String where = FROM + conditions.words();
    TypedQuery<Object[]> page =
        entities.createQuery(
            "select o.orderId, o.storeAlias, o.orderNumber, o.placed, o.customerName,"
                + " o.customerEmail, s.name, s.colour, o.state, o.currency, o.total.gross, s.icon"
                + where
                + " order by "
                + sort.clause(),
            Object[].class);
    TypedQuery<Long> count = entities.createQuery("select count(o)" + where, Long.class);
    conditions.parameters().forEach(page::setParameter);
    conditions.parameters().forEach(count::setParameter);
    List<OrderRow> rows =
        page.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(OrderViews::row)
            .toList();
    boolean last = rows.size() < size && (first == 0 || !rows.isEmpty());
    return new OrderPage(rows, last ? first + rows.size() : count.getSingleResult());
  }

  /** The order of a store with this number. */
  @Needs(Right.READ)
  public Optional<OrderView> findByNumber(@OfStore String store, String number) {
    return one(store, "o.orderNumber = :value", number);
  }

  /** The order that a store's idempotency key was answered with. */
  @Needs(Right.READ)
  public Optional<OrderView> findByKey(@OfStore String store, String idempotencyKey) {
    return one(
        store,
        "o.orderId = (select p.orderId from PlacementRecord p"
            + " where p.storeAlias = :store and p.idempotencyKey = :value)",
        idempotencyKey);
  }

  /** The order that a cart of the store became. */
  @Needs(Right.READ)
  public Optional<OrderView> findByCart(@OfStore String store, String cartId) {
    return one(store, "o.cartId = :value", cartId);
  }

  /** The statuses that orders can have, by store and in the order of its staff. */
  @Needs(Right.READ)
  public List<StatusName> statuses() {
    return entities
        .createQuery(
            "select new org.cartwright.order.StatusName(t.alias, s.alias, s.name, s.colour)"
                + " from OrderStatus s, Store t where t.storeId = s.storeId"
                + " order by t.name, s.sortOrder, s.name",
            StatusName.class)
        .getResultStream()
        .filter(status -> caller.may(Right.READ, status.store()))
        .toList();
  }

  private Optional<OrderView> one(String store, String condition, String value) {
    return entities
        .createQuery(
            "select o, s.name, s.colour, s.icon"
                + FROM
                + " and o.storeAlias = :store and "
                + condition,
            Object[].class)
        .setParameter("store", store)
        .setParameter("value", value)
        .getResultStream()
        .findFirst()
        .map(
            found ->
                OrderViews.view(
                    (PurchaseOrder) found[0],
                    (String) found[1],
                    (String) found[2],
                    (String) found[3]));
  }
}
