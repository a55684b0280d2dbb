package org.cartwright.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.contract.Amounts;
import org.cartwright.database.RowPosition;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the orders of a store to other programs, page by page. A page begins behind the last
 * row of the one before, so that orders that arrive meanwhile neither shift nor repeat anything.
 */
@Stateless
public class OrderFeedService {
  private static final String SELECT =
      "select o.orderId, o.orderNumber, o.cartId, o.idempotencyKey, o.placed, o.updated,"
          + " o.version, o.state, s.alias, o.customerReference, o.customerName, o.customerEmail,"
          + " o.currency, o.total.net, o.total.tax, o.total.gross"
          + " from PurchaseOrder o, OrderStatus s"
          + " where s.orderStatusId = o.orderStatusId and o.storeAlias = :store";

  @PersistenceContext private EntityManager entities;
  @EJB private OrderSearchService orders;

  /**
   * One page.
   *
   * @param after where the page before ended; null for the first
   * @param size most orders of the page
   */
  @Needs(Right.READ)
  public OrderFeedPage page(
      @OfStore String store,
      OrderFeedFilter filter,
      OrderFeedSort sort,
      @Nullable RowPosition after,
      int size) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("store", store);
    String where = conditions(filter, parameters) + behind(sort, after, parameters);
    String direction = sort.ascending() ? " asc" : " desc";
    String order = " order by " + sort.path() + direction + ", o.orderId" + direction;
    List<OrderFeedEntry> found = entries(where + order, parameters, size + 1);
    boolean more = found.size() > size;
    return new OrderFeedPage(more ? found.subList(0, size) : found, more);
  }

  /** The order with this number. */
  @Needs(Right.READ)
  public Optional<OrderFeedDocument> find(@OfStore String store, String number) {
    return one(store, " and o.orderNumber = :wanted", number);
  }

  /** The order that the cart with this idempotency key became. */
  @Needs(Right.READ)
  public Optional<OrderFeedDocument> findByKey(@OfStore String store, String key) {
    return one(store, " and o.idempotencyKey = :wanted", key);
  }

  private Optional<OrderFeedDocument> one(String store, String where, String wanted) {
    return entries(where, Map.of("store", store, "wanted", wanted), 1).stream()
        .findFirst()
        .flatMap(
            entry ->
                orders
                    .findByNumber(store, entry.orderNumber())
                    .map(order -> new OrderFeedDocument(entry, order)));
  }

  private List<OrderFeedEntry> entries(String where, Map<String, Object> parameters, int most) {
    TypedQuery<Object[]> query = entities.createQuery(SELECT + where, Object[].class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList().stream().map(OrderFeedService::entry).toList();
  }

  private static String conditions(OrderFeedFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    restrict(where, parameters, "o.state = :state", "state", filter.state());
    restrict(where, parameters, "s.alias = :status", "status", filter.status());
    restrict(where, parameters, "o.customerReference = :customer", "customer", filter.customer());
    String email = filter.email() == null ? null : filter.email().toLowerCase(Locale.ROOT);
    restrict(where, parameters, "lower(o.customerEmail) = :email", "email", email);
    restrict(where, parameters, "o.placed >= :placedFrom", "placedFrom", filter.placedFrom());
    restrict(where, parameters, "o.placed < :placedUntil", "placedUntil", filter.placedUntil());
    restrict(where, parameters, "o.updated >= :updatedFrom", "updatedFrom", filter.updatedFrom());
    return where.toString();
  }

  private static void restrict(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  private static String behind(
      OrderFeedSort sort, @Nullable RowPosition after, Map<String, Object> parameters) {
    if (after == null) {
      return "";
    }
    parameters.put("at", after.at());
    parameters.put("id", after.id());
    String than = sort.ascending() ? ">" : "<";
    return " and (%1$s %2$s :at or %1$s = :at and o.orderId %2$s :id)".formatted(sort.path(), than);
  }

  private static OrderFeedEntry entry(Object[] columns) {
    String currency = (String) columns[12];
    Decimals decimals = Decimals.of(currency);
    return new OrderFeedEntry(
        (String) columns[0],
        (String) columns[1],
        (String) columns[2],
        (String) columns[3],
        (Instant) columns[4],
        (Instant) columns[5],
        (Long) columns[6],
        (OrderState) columns[7],
        (String) columns[8],
        (String) columns[9],
        (String) columns[10],
        (String) columns[11],
        currency,
        new Amounts(
            decimals.shown((BigDecimal) columns[13]),
            decimals.shown((BigDecimal) columns[14]),
            decimals.shown((BigDecimal) columns[15])));
  }
}
