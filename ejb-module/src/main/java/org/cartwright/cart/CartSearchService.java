package org.cartwright.cart;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.contract.CartCodec;
import org.cartwright.database.Containing;
import org.cartwright.database.InstantConverter;

/**
 * Finds carts for people who look at them. Written in SQL, because the number of the order that a
 * cart became lies in a table of a package above this one.
 */
@Stateless
public class CartSearchService {
  private static final String FROM =
      " from cart c join store s on s.store_id = c.store_id"
          + " left join market m on m.market_id = c.market_id"
          + " left join purchase_order o on o.cart_id = c.cart_id";
  private static final String COLUMNS =
      "select c.cart_id, s.alias, c.customer_id, c.name, m.alias, c.created, c.modified,"
          + " c.version, o.order_number";

  @PersistenceContext private EntityManager entities;
  private final CartCodec codec = new CartCodec(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** One page of carts, the last changed first. */
  public CartPage find(CartFilter filter, int first, int size) {
    Map<Integer, Object> parameters = new HashMap<>();
    String where = FROM + conditions(filter, parameters);
    Query page =
        entities.createNativeQuery(COLUMNS + where + " order by c.modified desc, c.cart_id");
    Query count = entities.createNativeQuery("select count(*)" + where);
    parameters.forEach(page::setParameter);
    parameters.forEach(count::setParameter);
    List<?> found = page.setFirstResult(first).setMaxResults(size).getResultList();
    return new CartPage(
        found.stream().map(columns -> row((Object[]) columns)).toList(),
        ((Number) count.getSingleResult()).longValue());
  }

  /** The cart with this id. */
  public Optional<CartView> find(String cartId) {
    List<?> rows =
        entities
            .createNativeQuery(COLUMNS + FROM + " where c.cart_id = ?1")
            .setParameter(1, cartId)
            .getResultList();
    StoredCart stored = entities.find(StoredCart.class, cartId);
    if (rows.isEmpty() || stored == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CartView(row((Object[]) rows.get(0)), codec.readStored(stored.data()), stored.data()));
  }

  private static String conditions(CartFilter filter, Map<Integer, Object> parameters) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    if (filter.store() != null) {
      parameters.put(parameters.size() + 1, filter.store());
      where.append(" and s.alias = ?").append(parameters.size());
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      String pattern = Containing.pattern(filter.text());
      for (String column : List.of("c.cart_id", "c.customer_id", "c.name")) {
        parameters.put(parameters.size() + 1, pattern);
        where
            .append(column.equals("c.cart_id") ? " and (" : " or ")
            .append("lower(" + column + ") like ?" + parameters.size() + " escape '\\'");
      }
      where.append(")");
    }
    return where.toString();
  }

  private static CartRow row(Object[] columns) {
    return new CartRow(
        (String) columns[0],
        (String) columns[1],
        (String) columns[2],
        (String) columns[3],
        (String) columns[4],
        InstantConverter.toInstant(columns[5]),
        InstantConverter.toInstant(columns[6]),
        ((Number) columns[7]).longValue(),
        (String) columns[8]);
  }
}
