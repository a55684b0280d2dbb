package org.cartwright.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Says which carts belong to a store, or to a market of it. */
@ApplicationScoped
class CartUsages {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() == EntityKind.STORE) {
      add(query, "c.store_id", "store");
    } else if (query.subject().kind() == EntityKind.MARKET) {
      add(query, "c.market_id", "market");
    }
  }

  private void add(UsageQuery query, String column, String as) {
    String where = " from cart c join store s on s.store_id = c.store_id where " + column + " = ?1";
    List<?> found =
        entities
            .createNativeQuery("select c.cart_id, s.alias" + where + " order by c.modified desc")
            .setParameter(1, query.subject().id())
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    for (Object row : found) {
      String id = (String) ((Object[]) row)[0];
      query.add(new Usage(EntityKind.CART, (String) ((Object[]) row)[1], id, id, as));
    }
    if (found.size() == UsageQuery.MOST) {
      Object count =
          entities
              .createNativeQuery("select count(*)" + where)
              .setParameter(1, query.subject().id())
              .getSingleResult();
      query.addMore(((Number) count).longValue() - found.size());
    }
  }
}
