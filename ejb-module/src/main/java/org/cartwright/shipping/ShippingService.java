package org.cartwright.shipping;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;

/** Reads shipping methods. */
@Stateless
public class ShippingService {
  @PersistenceContext private EntityManager entities;

  /** The enabled methods of a store, by alias. */
  @Needs(Right.READ)
  public Map<String, ShippingOffer> offers(@OfStore String storeId) {
    return entities
        .createQuery(
            "select m from ShippingMethod m where m.storeId = :store and m.enabled = true",
            ShippingMethod.class)
        .setParameter("store", storeId)
        .getResultStream()
        .map(ShippingMethod::offer)
        .collect(Collectors.toMap(ShippingOffer::alias, offer -> offer));
  }
}
