package org.cartwright.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** A store that has refused carts is not deleted. */
@ApplicationScoped
class RefusalsOfStore {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() != EntityKind.STORE) {
      return;
    }
    String alias = query.subject().key();
    List<String> ids =
        entities
            .createQuery(
                "select r.refusalId from Refusal r where r.storeAlias = :store order by r.refusalId",
                String.class)
            .setParameter("store", alias)
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    ids.forEach(id -> query.add(new Usage(EntityKind.REFUSAL, alias, id, id, "store")));
    query.addMore(count(alias) - ids.size());
  }

  private long count(String alias) {
    return entities
        .createQuery("select count(r) from Refusal r where r.storeAlias = :store", Long.class)
        .setParameter("store", alias)
        .getSingleResult();
  }
}
