package org.cartwright.catalog;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is now.
 *
 * @param taxClass alias; null for the store's default
 * @param prices by currency code; net or gross as the store's prices are
 */
public record ProductSnapshot(
    String productReference,
    String sku,
    String name,
    @Nullable String taxClass,
    Map<String, BigDecimal> prices) {}
