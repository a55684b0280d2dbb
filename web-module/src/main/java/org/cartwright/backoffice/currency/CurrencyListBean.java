package org.cartwright.backoffice.currency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.store.CurrencyRow;
import org.cartwright.store.CurrencyService;

/** The list of the currencies of a store. */
@Named("currencyList")
@RequestScoped
public class CurrencyListBean {
  @Inject private CurrencyService currencies;
  @Inject private CurrentStore store;

  public List<CurrencyRow> getRows() {
    String alias = store.getAlias();
    return alias == null ? List.of() : currencies.list(alias);
  }

  /** Moves a currency to a place in the list, counted from 0. */
  public void move(String code, int to) {
    String alias = store.getAlias();
    if (alias != null) {
      currencies.move(alias, code, to);
    }
  }
}
