package org.cartwright.backoffice.market;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.store.MarketRow;
import org.cartwright.store.MarketService;

/** The list of the markets of a store. */
@Named("marketList")
@RequestScoped
public class MarketListBean {
  @Inject private MarketService markets;
  @Inject private CurrentStore store;

  public List<MarketRow> getRows() {
    String alias = store.getAlias();
    return alias == null ? List.of() : markets.list(alias);
  }

  /** Moves a market to a place in the list, counted from 0. */
  public void move(String market, int to) {
    String alias = store.getAlias();
    if (alias != null) {
      markets.move(alias, market, to);
    }
  }
}
