package org.cartwright.shipping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A way to send goods, with a price for each currency it is offered in. */
@Entity
@Table(name = "shipping_method")
@NullUnmarked
public class ShippingMethod {
  @Id
  @Column(name = "shipping_method_id")
  private String shippingMethodId;

  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;
  private String sku;

  @Column(name = "tax_class")
  private String taxClass;

  private boolean enabled;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "shipping_method_price",
      joinColumns = @JoinColumn(name = "shipping_method_id"))
  @MapKeyColumn(name = "currency")
  @Column(name = "price")
  private Map<String, BigDecimal> prices = new HashMap<>();

  @Version private long version;

  protected ShippingMethod() {}

  /**
   * An enabled method.
   *
   * @param taxClass alias; null for the store's default
   * @param prices by currency code; net or gross as the store's prices are
   */
  public ShippingMethod(
      String storeId,
      String alias,
      String name,
      String sku,
      @Nullable String taxClass,
      int sortOrder,
      Map<String, BigDecimal> prices) {
    this.shippingMethodId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.alias = alias;
    this.name = name;
    this.sku = sku;
    this.taxClass = taxClass;
    this.enabled = true;
    this.sortOrder = sortOrder;
    this.prices.putAll(prices);
  }

  ShippingOffer offer() {
    return new ShippingOffer(alias, name, taxClass, Map.copyOf(prices));
  }
}
