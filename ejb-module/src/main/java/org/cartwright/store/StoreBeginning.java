package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.Changes;
import org.cartwright.editing.FieldProblems;
import org.jspecify.annotations.Nullable;

/** How a store begins: with its order numbers and, where wanted, its first entries. */
@ApplicationScoped
class StoreBeginning {
  @PersistenceContext private EntityManager entities;
  @Inject private AuditLog log;
  @Inject private FirstNumbers numbers;
  @Inject private Event<NewStore> steps;
  @Inject private Event<StoreCreated> created;

  /** What first entries need: a country, and a currency that it has or that is chosen. */
  void check(FieldProblems problems, StoreDetails wanted) {
    String country = wanted.defaultCountry();
    if (country == null) {
      problems.add("defaultCountry", "required");
    } else if (!IsoCountries.known(country)) {
      problems.add("defaultCountry", "country", country);
    } else if (currency(wanted) == null) {
      problems.add("baseCurrency", "required");
    }
    String currency = wanted.baseCurrency();
    if (currency != null && !IsoCurrencies.known(currency)) {
      problems.add("baseCurrency", "currency", currency);
    }
  }

  void begin(StoreDetails wanted, boolean withDefaults, int place, Locale language) {
    Store store = new Store(wanted, place);
    entities.persist(store);
    entities.flush();
    numbers.begin(store);
    String country = wanted.defaultCountry();
    String currency = currency(wanted);
    if (withDefaults && country != null && currency != null) {
      NewStore begun = new NewStore(store.storeId(), country, currency, language);
      steps.fire(begun);
      store.setDefaults(currency, country, begun.taxClass(), begun.orderStatus());
      store.setErrorOrderStatus(begun.errorStatus());
      entities.flush();
    }
    created.fire(new StoreCreated(store.storeId(), store.alias()));
    log.record(
        store.subject(),
        store.version(),
        AuditAction.CREATED,
        Changes.between(null, store.details()),
        null);
  }

  private static @Nullable String currency(StoreDetails wanted) {
    String chosen = wanted.baseCurrency();
    String country = wanted.defaultCountry();
    if (chosen != null || country == null || !IsoCountries.known(country)) {
      return chosen;
    }
    return IsoCountries.currency(country).filter(IsoCurrencies::known).orElse(null);
  }
}
