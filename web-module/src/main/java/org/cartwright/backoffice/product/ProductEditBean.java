package org.cartwright.backoffice.product;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.catalog.ProductDetails;
import org.cartwright.catalog.ProductSearchService;
import org.cartwright.catalog.ProductService;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of one product. */
@Named("productEdit")
@ViewScoped
public class ProductEditBean extends EditBean<ProductDetails> {
  private static final long serialVersionUID = 1L;
  private static final String PROPERTIES = "properties";

  @Inject private ProductService products;
  @Inject private ProductSearchService choices;

  private @Nullable List<String> currencies;
  private @Nullable Map<String, String> taxClasses;

  @Override
  protected Class<ProductDetails> type() {
    return ProductDetails.class;
  }

  @Override
  protected ProductDetails blank(String store) {
    if (store.isEmpty()) {
      Faces.responseSendError(404, null); // a product is always one of a store
    }
    return new ProductDetails("", "", null, Map.of(), List.of());
  }

  @Override
  protected Optional<Edited<ProductDetails>> find(String store, String key) {
    return products.find(store, key);
  }

  @Override
  protected void create(String store, ProductDetails wanted) throws InvalidEntry {
    products.create(store, wanted);
  }

  @Override
  protected void save(String store, Edited<ProductDetails> edited, ProductDetails wanted)
      throws InvalidEntry, StaleEdit {
    products.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<ProductDetails> edited) throws StaleEdit, InUse {
    products.delete(store, edited);
  }

  @Override
  protected String keyOf(ProductDetails details) {
    return details.sku();
  }

  @Override
  protected String labelOf(ProductDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/products.xhtml";
  }

  /** Codes of the currencies in which it can have a price. */
  public List<String> getCurrencies() {
    List<String> known = currencies;
    if (known == null) {
      known = getStore().isEmpty() ? List.of() : choices.currencies(getStore());
      currencies = known;
    }
    return known;
  }

  /** Alias by name of the classes to choose from. */
  public Map<String, String> getTaxClasses() {
    Map<String, String> known = taxClasses;
    if (known == null) {
      Map<String, String> byName = new TreeMap<>();
      if (!getStore().isEmpty()) {
        choices.taxClasses(getStore()).forEach((alias, name) -> byName.put(name, alias));
      }
      known = byName;
      taxClasses = known;
    }
    return known;
  }

  /** Adds an empty row for a property. */
  public void addProperty() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("name", "");
    row.put("value", "");
    rows().add(row);
  }

  /** Takes a row away; it is gone when the product is saved. */
  public void removeProperty(int index) {
    if (index >= 0 && index < rows().size()) {
      rows().remove(index);
    }
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, @Nullable Object>> rows() {
    return (List<Map<String, @Nullable Object>>)
        getForm().computeIfAbsent(PROPERTIES, none -> new ArrayList<>());
  }
}
