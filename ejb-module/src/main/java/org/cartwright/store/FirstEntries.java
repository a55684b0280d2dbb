package org.cartwright.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.editing.Editor;

/** Gives a new store its first country, its first currency and its order statuses. */
@ApplicationScoped
class FirstEntries {
  private static final int FIRST = 100;

  @PersistenceContext private EntityManager entities;
  @Inject private Editor editor;

  void add(@Observes @Priority(FIRST) NewStore store) {
    String currency = store.currency();
    editor.create(
        new Currency(
            store.storeId(),
            new CurrencyDetails(
                currency, IsoCurrencies.name(currency, store.language()), null, null, List.of()),
            0));
    String country = store.country();
    editor.create(
        new Country(
            store.storeId(),
            new CountryDetails(
                country, IsoCountries.name(country, store.language()), currency, null, List.of()),
            0));
    statuses(store);
  }

  private void statuses(NewStore store) {
    status(store, "new", "blue", 0);
    status(store, "packing", "amber", 1);
    status(store, "shipped", "teal", 2);
    status(store, "completed", "green", 3);
    status(store, "cancelled", "grey", 4);
    status(store, "error", "red", 5);
    store.defaultStatuses("new", "error");
  }

  private void status(NewStore store, String alias, String colour, int place) {
    entities.persist(
        new OrderStatus(store.storeId(), alias, store.name("status." + alias), colour, place));
  }
}
