package org.cartwright.cart;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.contract.CartCodec;
import org.cartwright.database.Containing;
import org.cartwright.database.InstantConverter;

/**
 * Finds carts of the stores that the caller may see. Written in SQL, because the number of the
 * order that a cart became lies in a table of a package above this one.
 */
@Stateless
public class CartSearchService {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;
  private final CartCodec codec = new CartCodec(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** One page of the carts that the filter lets through. */
  @Needs(Right.READ)
  public CartPage find(CartFilter filter, CartSort sort, int first, int size) {
    List<Object> parameters = new ArrayList<>();
    String where = CartRows.FROM + conditions(filter, parameters);
    Query page =
        entities.createNativeQuery(CartRows.COLUMNS + where + " order by " + sort.clause());
    Query count = entities.createNativeQuery("select count(*)" + where);
    for (int i = 0; i < parameters.size(); i++) {
      page.setParameter(i + 1, parameters.get(i));
      count.setParameter(i + 1, parameters.get(i));
    }
    List<?> found = page.setFirstResult(first).setMaxResults(size).getResultList();
    boolean last = found.size() < size && (first == 0 || !found.isEmpty());
    long total = last ? first + found.size() : ((Number) count.getSingleResult()).longValue();
    return new CartPage(
        found.stream().map(columns -> CartRows.row((Object[]) columns, codec)).toList(), total);
  }

  /** The cart with this id; empty when there is none that the caller may see. */
  @Needs(Right.READ)
  public Optional<CartView> findById(String cartId) {
    List<?> rows =
        entities
            .createNativeQuery(CartRows.COLUMNS + CartRows.FROM + " where c.cart_id = ?1")
            .setParameter(1, cartId)
            .getResultList();
    StoredCart stored = entities.find(StoredCart.class, cartId);
    if (rows.isEmpty() || stored == null) {
      return Optional.empty();
    }
    CartRow row = CartRows.row((Object[]) rows.get(0), codec);
    return caller.may(Right.READ, row.store())
        ? Optional.of(new CartView(row, codec.readStored(stored.data()), stored.data()))
        : Optional.empty();
  }

  private String conditions(CartFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    caller
        .stores()
        .ifPresent(
            stores ->
                where.append(" and s.alias in (").append(each(stores, parameters)).append(")"));
    if (filter.store() != null) {
      where.append(" and s.alias = ").append(each(List.of(filter.store()), parameters));
    }
    if (filter.ordered() != null) {
      where.append(" and o.order_id is ").append(filter.ordered() ? "not null" : "null");
    }
    if (filter.from() != null) {
      where.append(" and c.modified >= ").append(each(at(filter.from()), parameters));
    }
    if (filter.until() != null) {
      where.append(" and c.modified < ").append(each(at(filter.until()), parameters));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      String pattern = each(List.of(Containing.pattern(filter.text())), parameters);
      where.append(
          (" and (c.cart_id like %1$s escape '\\' or lower(c.customer_id) like %1$s escape '\\'"
                  + " or lower(c.name) like %1$s escape '\\')")
              .formatted(pattern));
    }
    return where.toString();
  }

  private static List<Object> at(java.time.Instant time) {
    return Collections.singletonList(new InstantConverter().convertToDatabaseColumn(time));
  }

  /** Adds the values, and returns what stands for them in the query. */
  private static String each(Collection<?> values, List<Object> parameters) {
    List<String> places = new ArrayList<>();
    for (Object value : values) {
      parameters.add(value);
      places.add("?" + parameters.size());
    }
    return String.join(", ", places);
  }
}
