package org.cartwright.backoffice.tax;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.tax.TaxClassRow;
import org.cartwright.tax.TaxClassService;
import org.jspecify.annotations.Nullable;

/** The list of a store's tax classes, sorted by hand. */
@Named("taxClasses")
@ViewScoped
public class TaxClassListBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private TaxClassService classes;
  @Inject private CurrentStore currentStore;

  private @Nullable String store;
  private List<TaxClassRow> rows = List.of();

  @PostConstruct
  void open() {
    store = currentStore.getAlias();
    read();
  }

  private void read() {
    String alias = store;
    if (alias != null) {
      rows = classes.list(alias);
    }
  }

  /** Moves a class to a place in the list, counted from 0. */
  public void move(String alias, int to) {
    String ofStore = store;
    if (ofStore != null) {
      classes.move(ofStore, alias, to);
      read();
    }
  }

  public List<TaxClassRow> getRows() {
    return rows;
  }
}
