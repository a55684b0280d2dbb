package org.cartwright.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** A store that has carts is not deleted. */
@ApplicationScoped
class CartsOfStore {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() != EntityKind.STORE) {
      return;
    }
    String alias = query.subject().key();
    List<String> ids =
        entities
            .createQuery(
                "select c.cartId from StoredCart c where c.storeId = :store"
                    + " order by c.modified desc",
                String.class)
            .setParameter("store", query.subject().id())
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    ids.forEach(id -> query.add(new Usage(EntityKind.CART, alias, id, id, "store")));
    query.addMore(count(query.subject().id()) - ids.size());
  }

  private long count(String storeId) {
    return entities
        .createQuery("select count(c) from StoredCart c where c.storeId = :store", Long.class)
        .setParameter("store", storeId)
        .getSingleResult();
  }
}
