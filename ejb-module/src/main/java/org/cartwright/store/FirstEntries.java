package org.cartwright.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.cartwright.editing.Editor;

/** Gives a new store its first country, its first currency and its order statuses. */
@ApplicationScoped
class FirstEntries {
  private static final int FIRST = 100;

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
    status(store, "new", "blue", "inbox", 0);
    status(store, "packing", "amber", "box", 1);
    status(store, "shipped", "teal", "shipping", 2);
    status(store, "completed", "green", "check", 3);
    status(store, "cancelled", "grey", "close", 4);
    status(store, "error", "red", "alert", 5);
    store.defaultStatuses("new", "error");
  }

  private void status(NewStore store, String alias, String colour, String icon, int place) {
    editor.create(
        new OrderStatus(
            store.storeId(),
            new OrderStatusDetails(alias, store.name("status." + alias), colour, icon),
            place));
  }
}
