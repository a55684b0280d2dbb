package org.cartwright.demo;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartwright.shipping.ShippingMethod;
import org.cartwright.staff.Role;
import org.cartwright.staff.StoreGrant;
import org.cartwright.store.Country;
import org.cartwright.store.Currency;
import org.cartwright.store.OrderStatus;
import org.cartwright.store.OrderStatusDetails;
import org.cartwright.store.Region;
import org.cartwright.store.Store;
import org.cartwright.tax.TaxClass;
import org.cartwright.tax.TaxClassRate;

/** Writes a demo store piece by piece, in the order in which lists show it. */
final class DemoStore {
  private final EntityManager entities;
  private final Store store;
  private int position;

  DemoStore(EntityManager entities, Store store) {
    this.entities = entities;
    this.store = store;
    entities.persist(StoreGrant.toRole(store.storeId(), Role.MANAGER));
    entities.persist(StoreGrant.toRole(store.storeId(), Role.VIEWER));
  }

  String id() {
    return store.storeId();
  }

  void currency(String code) {
    String name = java.util.Currency.getInstance(code).getDisplayName(java.util.Locale.ENGLISH);
    entities.persist(new Currency(id(), code, name, position++));
  }

  /** A country; {@code regions} are codes and names by turns. */
  void country(String code, String name, String... regions) {
    List<Region> all = new ArrayList<>();
    for (int i = 0; i < regions.length; i += 2) {
      all.add(new Region(regions[i], regions[i + 1], i / 2));
    }
    entities.persist(new Country(id(), code, name, position++, all));
  }

  /** A tax class; {@code rates} are places (NO, or NO-21 of NO) and fractions by turns. */
  void taxClass(String alias, String name, String... rates) {
    List<TaxClassRate> all = new ArrayList<>();
    for (int i = 0; i < rates.length; i += 2) {
      String place = rates[i];
      String region = place.length() > 2 ? place : "";
      all.add(new TaxClassRate(place.substring(0, 2), region, new BigDecimal(rates[i + 1])));
    }
    entities.persist(new TaxClass(id(), alias, name, BigDecimal.ZERO, position++, all));
  }

  void statuses() {
    status("new", "New", "blue", "inbox");
    status("packing", "Packing", "amber", "box");
    status("shipped", "Shipped", "green", "shipping");
    status("cancelled", "Cancelled", "grey", "close");
    status("error", "Error", "red", "alert");
  }

  void shippingMethod(String alias, String name, Map<String, BigDecimal> prices) {
    entities.persist(
        new ShippingMethod(id(), alias, name, "SHIP-" + alias, "standard", position++, prices));
  }

  private void status(String alias, String name, String colour, String icon) {
    entities.persist(
        new OrderStatus(id(), new OrderStatusDetails(alias, name, colour, icon), position++));
  }

  static BigDecimal amount(String digits) {
    return new BigDecimal(digits);
  }
}
