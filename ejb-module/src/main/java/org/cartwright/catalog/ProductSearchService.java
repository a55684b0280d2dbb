package org.cartwright.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.database.Containing;
import org.jspecify.annotations.Nullable;

/** Finds products for people who look at them. */
@Stateless
public class ProductSearchService {
  @PersistenceContext private EntityManager entities;
  @Inject private Products products;

  /** One page of the products whose SKU or name contains the text; null for all. */
  @Needs(Right.READ)
  public ProductPage find(
      @OfStore String store, @Nullable String text, ProductSort sort, int first, int size) {
    Map<String, Object> parameters = new HashMap<>();
    String where = " from Product p where p.storeId = :store";
    parameters.put("store", products.storeId(store));
    if (text != null && !text.isBlank()) {
      where += " and (lower(p.sku) like :text escape '\\' or lower(p.name) like :text escape '\\')";
      parameters.put("text", Containing.pattern(text));
    }
    TypedQuery<Product> page =
        entities.createQuery("select p" + where + " order by " + sort.clause(), Product.class);
    TypedQuery<Long> count = entities.createQuery("select count(p)" + where, Long.class);
    parameters.forEach(page::setParameter);
    parameters.forEach(count::setParameter);
    page.setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.prices")
        .setHint("eclipselink.batch", "p.properties");
    Map<String, String> names = taxClasses(store);
    List<ProductRow> rows =
        page.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(Product::details)
            .map(product -> row(product, names))
            .toList();
    return new ProductPage(rows, count.getSingleResult());
  }

  /** Currency codes of the store, in its order: a product can have a price in each. */
  @Needs(Right.READ)
  public List<String> currencies(@OfStore String store) {
    return entities
        .createQuery(
            "select c.code from Currency c where c.storeId = :store order by c.sortOrder, c.code",
            String.class)
        .setParameter("store", products.storeId(store))
        .getResultList();
  }

  /** Names of the store's tax classes by alias. */
  @Needs(Right.READ)
  public Map<String, String> taxClasses(@OfStore String store) {
    Map<String, String> names = new HashMap<>();
    entities
        .createQuery(
            "select c.alias, c.name from TaxClass c where c.storeId = :store", Object[].class)
        .setParameter("store", products.storeId(store))
        .getResultStream()
        .forEach(found -> names.put((String) found[0], (String) found[1]));
    return names;
  }

  private static ProductRow row(ProductDetails product, Map<String, String> names) {
    String taxClass = product.taxClass();
    return new ProductRow(
        product.sku(),
        product.name(),
        taxClass == null ? null : names.getOrDefault(taxClass, taxClass),
        product.prices());
  }
}
