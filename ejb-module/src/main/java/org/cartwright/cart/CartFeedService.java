package org.cartwright.cart;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.database.InstantConverter;
import org.cartwright.database.RowPosition;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the carts of a store to other programs, page by page, sorted by when they were last
 * changed. A cart that is changed meanwhile moves to the new end of the list.
 */
@Stateless
public class CartFeedService {
  private static final String SELECT =
      "select c.cart_id, c.customer_id, c.name, m.alias, c.created, c.modified, c.version,"
          + " o.order_number from cart c join store s on s.store_id = c.store_id"
          + " left join market m on m.market_id = c.market_id"
          + " left join purchase_order o on o.cart_id = c.cart_id where s.alias = ?1";

  @PersistenceContext private EntityManager entities;

  /**
   * One page.
   *
   * @param ascending the longest unchanged first
   * @param after where the page before ended; null for the first
   * @param size most carts of the page
   */
  @Needs(Right.READ)
  public CartFeedPage page(
      @OfStore String store,
      CartFeedFilter filter,
      boolean ascending,
      @Nullable RowPosition after,
      int size) {
    List<Object> parameters = new ArrayList<>(List.of(store));
    StringBuilder where = new StringBuilder();
    restrict(where, parameters, "c.customer_id = ?", filter.customer());
    restrict(where, parameters, "c.modified >= ?", time(filter.modifiedFrom()));
    restrict(where, parameters, "c.modified < ?", time(filter.modifiedUntil()));
    if (filter.ordered() != null) {
      where.append(" and o.order_id is ").append(filter.ordered() ? "not null" : "null");
    }
    String than = ascending ? ">" : "<";
    if (after != null) {
      parameters.add(Timestamp.from(after.at()));
      parameters.add(after.id());
      where.append(
          " and (c.modified %1$s ?%2$d or c.modified = ?%2$d and c.cart_id %1$s ?%3$d)"
              .formatted(than, parameters.size() - 1, parameters.size()));
    }
    String direction = ascending ? " asc" : " desc";
    where.append(" order by c.modified" + direction + ", c.cart_id" + direction);
    List<CartFeedEntry> found = entries(where.toString(), parameters, size + 1);
    boolean more = found.size() > size;
    return new CartFeedPage(more ? found.subList(0, size) : found, more);
  }

  /** The cart with this id. */
  @Needs(Right.READ)
  public Optional<CartFeedDocument> find(@OfStore String store, String cartId) {
    return entries(" and c.cart_id = ?2", List.of(store, cartId), 1).stream()
        .findFirst()
        .map(entry -> new CartFeedDocument(entry, entities.find(StoredCart.class, cartId).data()));
  }

  private static void restrict(
      StringBuilder where, List<Object> parameters, String condition, @Nullable Object value) {
    if (value != null) {
      parameters.add(value);
      where.append(" and ").append(condition).append(parameters.size());
    }
  }

  private static @Nullable Timestamp time(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private List<CartFeedEntry> entries(String where, List<Object> parameters, int most) {
    Query query = entities.createNativeQuery(SELECT + where).setMaxResults(most);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(columns -> entry((Object[]) columns)).toList();
  }

  private static CartFeedEntry entry(Object[] columns) {
    return new CartFeedEntry(
        (String) columns[0],
        (String) columns[1],
        (String) columns[2],
        (String) columns[3],
        InstantConverter.toInstant(columns[4]),
        InstantConverter.toInstant(columns[5]),
        ((Number) columns[6]).longValue(),
        (String) columns[7]);
  }
}
