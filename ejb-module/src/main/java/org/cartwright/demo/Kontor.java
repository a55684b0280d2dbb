package org.cartwright.demo;

import static org.cartwright.demo.DemoStore.amount;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Map;
import org.cartwright.money.RoundingMethod;
import org.cartwright.store.PriceOwner;
import org.cartwright.store.Store;
import org.cartwright.store.StoreService;

/** An office supplier for businesses: prices come with the cart, tax excluded, in any currency. */
final class Kontor {
  private final EntityManager entities;
  private final StoreService stores;

  Kontor(EntityManager entities, StoreService stores) {
    this.entities = entities;
    this.stores = stores;
  }

  void create() {
    Store store =
        new Store(
            "kontor",
            "Kontor",
            "Europe/Berlin",
            PriceOwner.MESSAGE,
            false,
            RoundingMethod.UNIT,
            "KT-{0}");
    store.setDefaults("EUR", "DE", "standard", "new");
    stores.create(store);
    DemoStore demo = new DemoStore(entities, store);
    demo.currency("EUR");
    demo.currency("USD");
    demo.currency("JPY");
    demo.currency("KWD");
    demo.country("DE", "Germany");
    demo.country("US", "United States", "US-CA", "California", "US-NY", "New York");
    demo.country("JP", "Japan");
    demo.country("KW", "Kuwait");
    demo.taxClass("standard", "Standard", "DE", "0.19", "US-CA", "0.0725", "JP", "0.10");
    demo.taxClass("reduced", "Reduced", "DE", "0.07", "JP", "0.08");
    demo.taxClass("zero", "Zero");
    demo.statuses();
    demo.shippingMethod(
        "freight",
        "Freight",
        Map.of(
            "EUR", amount("12.50"),
            "USD", amount("14.00"),
            "JPY", amount("1800"),
            "KWD", amount("4.250")));
    BigDecimal free = BigDecimal.ZERO;
    demo.shippingMethod(
        "pickup", "Pick up", Map.of("EUR", free, "USD", free, "JPY", free, "KWD", free));
  }
}
