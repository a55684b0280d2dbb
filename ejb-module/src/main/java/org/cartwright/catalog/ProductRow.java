package org.cartwright.catalog;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param taxClass name of the class; null for the store's default
 * @param prices by currency code
 */
public record ProductRow(
    String sku, String name, @Nullable String taxClass, Map<String, BigDecimal> prices) {}
