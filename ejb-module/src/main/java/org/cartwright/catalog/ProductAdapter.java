package org.cartwright.catalog;

import java.util.Map;
import java.util.Set;

/**
 * Where products come from. The built-in catalog is one source; a customer's own takes its place as
 * a CDI alternative (ADR 13).
 */
public interface ProductAdapter {
  /** The products of a store with these SKUs, by SKU; one that is not sold is left out. */
  Map<String, ProductSnapshot> findBySku(String storeId, Set<String> skus);
}
