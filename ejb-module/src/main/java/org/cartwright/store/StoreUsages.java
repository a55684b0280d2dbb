package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;
import org.jspecify.annotations.Nullable;

/** Which settings of stores, countries, currencies and markets name an entity. */
@ApplicationScoped
class StoreUsages {
  @Inject private StoreParts parts;

  void uses(@Observes UsageQuery query) {
    AuditSubject wanted = query.subject();
    for (Store store : parts.all(LockModeType.NONE)) {
      if (wanted.kind() == EntityKind.STORE) {
        add(query, store, wanted.key(), store.details().shareStockFrom(), "shareStockFrom");
      } else if (store.storeId().equals(wanted.storeId())) {
        ofStore(query, store, wanted);
        ofLists(query, store.alias(), wanted);
      }
    }
  }

  private static void ofStore(UsageQuery query, Store store, AuditSubject wanted) {
    StoreDetails details = store.details();
    String key = wanted.key();
    switch (wanted.kind()) {
      case CURRENCY -> add(query, store, key, details.baseCurrency(), "baseCurrency");
      case COUNTRY -> add(query, store, key, details.defaultCountry(), "defaultCountry");
      case TAX_CLASS -> add(query, store, key, details.defaultTaxClass(), "defaultTaxClass");
      case ORDER_STATUS ->
          add(query, store, key, details.giftCardActivationStatus(), "giftCardActivationStatus");
      default -> {}
    }
  }

  private void ofLists(UsageQuery query, String store, AuditSubject wanted) {
    String key = wanted.key();
    switch (wanted.kind()) {
      case SHIPPING_METHOD -> countries(query, store, key, "defaultShippingMethod");
      case CURRENCY -> {
        countries(query, store, key, "defaultCurrency");
        for (Market market : parts.all(Market.class, store)) {
          if (market.details().currencies().contains(key)) {
            add(query, store, market.subject(), "currencies");
          }
        }
      }
      case COUNTRY -> {
        for (Currency currency : parts.all(Currency.class, store)) {
          if (currency.allowedCountries().contains(key)) {
            add(query, store, currency.subject(), "allowedCountries");
          }
        }
        for (Market market : parts.all(Market.class, store)) {
          if (market.details().countries().contains(key)) {
            add(query, store, market.subject(), "countries");
          }
        }
      }
      default -> {}
    }
  }

  private void countries(UsageQuery query, String store, String key, String as) {
    int found = 0;
    for (Country country : parts.all(Country.class, store)) {
      CountryDetails details = country.details();
      String named =
          as.equals("defaultCurrency")
              ? details.defaultCurrency()
              : details.defaultShippingMethod();
      if (!key.equals(named)) {
        continue;
      }
      found++;
      if (found <= UsageQuery.MOST) {
        add(query, store, country.subject(), as);
      } else {
        query.addMore(1);
      }
    }
  }

  private static void add(
      UsageQuery query, Store store, String key, @Nullable String named, String as) {
    if (Objects.equals(key, named)) {
      add(query, store.alias(), store.subject(), as);
    }
  }

  private static void add(UsageQuery query, String store, AuditSubject user, String as) {
    query.add(new Usage(user.kind(), store, user.key(), user.label(), as));
  }
}
