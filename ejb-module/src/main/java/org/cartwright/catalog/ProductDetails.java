package org.cartwright.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a product.
 *
 * @param taxClass alias; null for the store's default
 * @param prices by currency code, net or gross as the store's prices are; a currency that is
 *     missing is one in which the product is not sold, and zero is a price
 * @param properties what else is to be known about it
 */
public record ProductDetails(
    String sku,
    String name,
    @Nullable String taxClass,
    Map<String, BigDecimal> prices,
    List<ProductProperty> properties) {
  public ProductDetails {
    prices = new TreeMap<>(prices);
    properties = List.copyOf(properties);
  }
}
