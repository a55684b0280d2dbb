package org.cartwright.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The table of products. */
@ApplicationScoped
class Products {
  /** Databases limit the parameters of a statement; PostgreSQL's limit is 65,535. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager entities;

  /**
   * The id of a store.
   *
   * @throws NoSuchElementException if no store has the alias
   */
  String storeId(String alias) {
    return entities
        .createQuery("select s.storeId from Store s where s.alias = :alias", String.class)
        .setParameter("alias", alias)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no store " + alias));
  }

  Optional<Product> find(String storeId, String sku) {
    return Optional.ofNullable(findAll(storeId, List.of(sku)).get(sku));
  }

  Optional<Product> findById(String storeId, String productId) {
    return Optional.ofNullable(entities.find(Product.class, productId))
        .filter(product -> storeId.equals(product.subject().storeId()));
  }

  /** The products with these SKUs, by SKU. */
  Map<String, Product> findAll(String storeId, Collection<String> skus) {
    Map<String, Product> found = new HashMap<>();
    List<String> all = new ArrayList<>(skus);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      entities
          .createQuery(
              "select p from Product p where p.storeId = :store and p.sku in :skus", Product.class)
          .setParameter("store", storeId)
          .setParameter("skus", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(product -> found.put(product.sku(), product));
    }
    return found;
  }
}
