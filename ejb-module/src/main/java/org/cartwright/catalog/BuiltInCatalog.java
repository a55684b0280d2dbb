package org.cartwright.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The products in Cartwright's own tables. */
@ApplicationScoped
class BuiltInCatalog implements ProductAdapter {
  @Inject private Products products;

  @Override
  public Map<String, ProductSnapshot> findBySku(String storeId, Set<String> skus) {
    Map<String, ProductSnapshot> found = new HashMap<>();
    products.findAll(storeId, skus).forEach((sku, product) -> found.put(sku, product.snapshot()));
    return found;
  }
}
