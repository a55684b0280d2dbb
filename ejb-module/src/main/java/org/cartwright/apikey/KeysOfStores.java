package org.cartwright.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Says which keys are for a store. */
@ApplicationScoped
class KeysOfStores {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    if (query.subject().kind() != EntityKind.STORE) {
      return;
    }
    List<ApiKey> keys =
        entities
            .createQuery("select k from ApiKey k where k.storeId = :store", ApiKey.class)
            .setParameter("store", query.subject().id())
            .getResultList();
    keys.stream()
        .limit(UsageQuery.MOST)
        .map(key -> key.row(Instant.now()))
        .forEach(
            key ->
                query.add(new Usage(EntityKind.API_KEY, null, key.prefix(), key.name(), "store")));
    query.addMore(Math.max(0, keys.size() - UsageQuery.MOST));
  }
}
