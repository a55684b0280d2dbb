package org.cartwright.shipping;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enabled shipping method and what it costs.
 *
 * @param taxClass alias; null for the store's default
 * @param prices by currency code; net or gross as the store's prices are
 */
public record ShippingOffer(
    String alias, String name, @Nullable String taxClass, Map<String, BigDecimal> prices) {}
