package org.cartwright.backoffice.currency;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.store.CurrencyRow;
import org.cartwright.store.CurrencyService;
import org.jspecify.annotations.Nullable;

/** The list of the currencies of a store. */
@Named("currencyList")
@ViewScoped
public class CurrencyListBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrencyService currencies;
  @Inject private CurrentStore current;

  private @Nullable String store;

  /** The store that the address names, also for what is asked of the page later. */
  @PostConstruct
  void open() {
    store = current.getAlias();
  }

  /** Alias; null when there is no store. */
  public @Nullable String getStore() {
    return store;
  }

  public List<CurrencyRow> getRows() {
    String alias = store;
    return alias == null ? List.of() : currencies.list(alias);
  }

  /** Moves a currency to a place in the list, counted from 0. */
  public void move(String code, int to) {
    String alias = store;
    if (alias != null) {
      currencies.move(alias, code, to);
    }
  }
}
