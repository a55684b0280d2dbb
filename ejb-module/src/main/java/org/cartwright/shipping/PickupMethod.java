package org.cartwright.shipping;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Map;
import org.cartwright.store.NewStore;

/** Gives a new store a shipping method that costs nothing: buyers fetch the goods. */
@ApplicationScoped
class PickupMethod {
  private static final int AFTER_TAXES = 300;

  @PersistenceContext private EntityManager entities;

  void add(@Observes @Priority(AFTER_TAXES) NewStore store) {
    entities.persist(
        new ShippingMethod(
            store.storeId(),
            "pickup",
            store.name("shipping.pickup"),
            "SHIP-pickup",
            null,
            0,
            Map.of(store.currency(), BigDecimal.ZERO)));
  }
}
