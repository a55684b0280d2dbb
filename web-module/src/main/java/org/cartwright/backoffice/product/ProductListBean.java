package org.cartwright.backoffice.product;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.backoffice.frame.Format;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.catalog.ProductPage;
import org.cartwright.catalog.ProductRow;
import org.cartwright.catalog.ProductSearchService;
import org.cartwright.catalog.ProductSort;
import org.jspecify.annotations.Nullable;

/** The list of a store's products, by SKU. */
@Named("productList")
@ViewScoped
public class ProductListBean extends ListBean<ProductRow> {
  private static final long serialVersionUID = 1L;

  @Inject private ProductSearchService products;
  @Inject private CurrentStore currentStore;
  @Inject private Format format;

  private @Nullable String store;

  @PostConstruct
  void rememberStore() {
    store = currentStore.getAlias();
  }

  /** Alias of the store whose products these are; null when there is none. */
  public @Nullable String getStore() {
    return store;
  }

  @Override
  protected Set<String> filterNames() {
    return Set.of("store");
  }

  @Override
  protected Set<String> sortFields() {
    return Set.of(ProductSort.Field.SKU.name(), ProductSort.Field.NAME.name());
  }

  @Override
  protected Page<ProductRow> find(ListState wanted) {
    String alias = store;
    if (alias == null) {
      return new Page<>(List.of(), 0);
    }
    ProductPage page =
        products.find(alias, wanted.text(), sort(wanted), wanted.first(), wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  private static ProductSort sort(ListState state) {
    String field = state.sort();
    return field == null
        ? new ProductSort(ProductSort.Field.SKU, true)
        : new ProductSort(ProductSort.Field.valueOf(field), state.ascending());
  }

  /** The prices in one line, each with its currency. */
  public String prices(ProductRow row) {
    return row.prices().entrySet().stream()
        .map(price -> format.money(price.getValue(), price.getKey()) + " " + price.getKey())
        .collect(Collectors.joining(" · "));
  }

  /** Whether anything is searched for; the store alone is no search. */
  public boolean isSearching() {
    return getState().text() != null;
  }
}
