package org.cartwright.backoffice.market;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.store.MarketRow;
import org.cartwright.store.MarketService;
import org.jspecify.annotations.Nullable;

/** The list of the markets of a store. */
@Named("marketList")
@ViewScoped
public class MarketListBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MarketService markets;
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

  public List<MarketRow> getRows() {
    String alias = store;
    return alias == null ? List.of() : markets.list(alias);
  }

  /** Moves a market to a place in the list, counted from 0. */
  public void move(String market, int to) {
    String alias = store;
    if (alias != null) {
      markets.move(alias, market, to);
    }
  }
}
