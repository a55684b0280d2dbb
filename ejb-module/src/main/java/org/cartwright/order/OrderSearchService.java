package org.cartwright.order;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.database.Containing;

/** Finds orders for people who look at them. */
@Stateless
public class OrderSearchService {
  private static final String FROM =
      " from PurchaseOrder o, OrderStatus s where s.orderStatusId = o.orderStatusId";

  @PersistenceContext private EntityManager entities;

  /** One page of the orders that the filter lets through. */
  public OrderPage find(OrderFilter filter, OrderSort sort, int first, int size) {
    Map<String, Object> parameters = new HashMap<>();
    String where = FROM + conditions(filter, parameters);
    TypedQuery<Object[]> page =
        entities.createQuery(
            "select o.orderId, o.storeAlias, o.orderNumber, o.placed, o.customerName,"
                + " o.customerEmail, s.name, s.colour, o.currency, o.total.gross"
                + where
                + " order by "
                + sort.clause(),
            Object[].class);
    TypedQuery<Long> count = entities.createQuery("select count(o)" + where, Long.class);
    parameters.forEach(page::setParameter);
    parameters.forEach(count::setParameter);
    List<OrderRow> rows =
        page.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(OrderViews::row)
            .toList();
    return new OrderPage(rows, count.getSingleResult());
  }

  /** The order of a store with this number. */
  public Optional<OrderView> findByNumber(String store, String number) {
    return entities
        .createQuery(
            "select o, s.name, s.colour"
                + FROM
                + " and o.storeAlias = :store and o.orderNumber = :number",
            Object[].class)
        .setParameter("store", store)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(
            found ->
                OrderViews.view((PurchaseOrder) found[0], (String) found[1], (String) found[2]));
  }

  /** The statuses that orders can be filtered by: name by alias. */
  public Map<String, String> statuses() {
    Map<String, String> names = new HashMap<>();
    entities
        .createQuery("select s.alias, s.name from OrderStatus s", Object[].class)
        .getResultStream()
        .forEach(status -> names.put((String) status[0], (String) status[1]));
    return names;
  }

  private static String conditions(OrderFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.store() != null) {
      where.append(" and o.storeAlias = :store");
      parameters.put("store", filter.store());
    }
    if (filter.status() != null) {
      where.append(" and s.alias = :status");
      parameters.put("status", filter.status());
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      where.append(
          " and (lower(o.orderNumber) like :text escape '\\'"
              + " or lower(o.customerName) like :text escape '\\'"
              + " or lower(o.customerEmail) like :text escape '\\')");
      parameters.put("text", Containing.pattern(filter.text()));
    }
    return where.toString();
  }
}
