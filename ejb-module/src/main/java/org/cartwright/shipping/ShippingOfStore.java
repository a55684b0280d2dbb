package org.cartwright.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;
import org.cartwright.store.ChoiceQuery;
import org.cartwright.store.StoreNames;
import org.cartwright.store.StoreRemoval;

/** What shipping methods are to the rest of their store; they go with it. */
@ApplicationScoped
class ShippingOfStore {
  @PersistenceContext private EntityManager entities;
  @Inject private StoreNames stores;

  void list(@Observes ChoiceQuery query) {
    if (query.kind() == EntityKind.SHIPPING_METHOD) {
      all(query.storeId())
          .forEach(method -> query.add(method.offer().alias(), method.offer().name()));
    }
  }

  void uses(@Observes UsageQuery query) {
    AuditSubject wanted = query.subject();
    String storeId = wanted.storeId();
    if (storeId == null) {
      return;
    }
    for (ShippingMethod method : all(storeId)) {
      ShippingOffer offer = method.offer();
      if (wanted.kind() == EntityKind.CURRENCY && offer.prices().containsKey(wanted.key())) {
        query.add(usage(storeId, offer, "prices"));
      }
      if (wanted.kind() == EntityKind.TAX_CLASS && wanted.key().equals(offer.taxClass())) {
        query.add(usage(storeId, offer, "taxClass"));
      }
    }
  }

  void remove(@Observes StoreRemoval removal) {
    all(removal.storeId()).forEach(entities::remove);
    entities.flush();
  }

  private Usage usage(String storeId, ShippingOffer offer, String as) {
    return new Usage(
        EntityKind.SHIPPING_METHOD, stores.alias(storeId), offer.alias(), offer.name(), as);
  }

  private List<ShippingMethod> all(String storeId) {
    return entities
        .createQuery(
            "select m from ShippingMethod m where m.storeId = :store order by m.sortOrder, m.name",
            ShippingMethod.class)
        .setParameter("store", storeId)
        .getResultList();
  }
}
