package org.cartwright.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The products in Cartwright's own tables. */
@ApplicationScoped
class BuiltInCatalog implements ProductAdapter {
  /** Databases limit the parameters of a statement; PostgreSQL's limit is 65,535. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager entities;

  @Override
  public Map<String, ProductSnapshot> findBySku(String storeId, Set<String> skus) {
    Map<String, ProductSnapshot> found = new HashMap<>();
    List<String> all = new ArrayList<>(skus);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      entities
          .createQuery(
              "select p from Product p where p.storeId = :store and p.sku in :skus", Product.class)
          .setParameter("store", storeId)
          .setParameter("skus", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(product -> found.put(product.sku(), product.snapshot()));
    }
    return found;
  }
}
