package org.cartwright.backoffice.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cartwright.store.StoreEditService;
import org.cartwright.store.StoreRow;

/** The list of stores. */
@Named("storeList")
@RequestScoped
public class StoreListBean {
  @Inject private StoreEditService stores;

  public List<StoreRow> getRows() {
    return stores.list();
  }

  /** Moves a store to a place in the list, counted from 0. */
  public void move(String alias, int to) {
    stores.move(alias, to);
  }
}
