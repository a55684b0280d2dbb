package org.cartwright.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartwright.money.CurrencyUnit;
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
    Map<String, BigDecimal> written = new TreeMap<>();
    prices.forEach((currency, price) -> written.put(currency, asWritten(currency, price)));
    prices = written;
    properties = List.copyOf(properties);
  }

  /** With the decimals of the currency, or more where the price has more; 12.9 EUR is 12.90. */
  private static BigDecimal asWritten(String currency, BigDecimal price) {
    Optional<CurrencyUnit> unit = CurrencyUnit.find(currency);
    BigDecimal plain = price.stripTrailingZeros();
    int decimals = Math.max(plain.scale(), unit.map(CurrencyUnit::decimals).orElse(0));
    return plain.setScale(decimals, RoundingMode.UNNECESSARY);
  }
}
