package org.cartwright.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A product of the built-in catalog. A currency without a price is one it is not sold in. */
@Entity
@NullUnmarked
public class Product implements Editable<ProductDetails> {
  @Id
  @Column(name = "product_id")
  private String productId;

  @Column(name = "store_id")
  private String storeId;

  private String sku;
  private String name;

  @Column(name = "tax_class")
  private String taxClass;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "product_price", joinColumns = @JoinColumn(name = "product_id"))
  @MapKeyColumn(name = "currency")
  @Column(name = "price")
  private Map<String, BigDecimal> prices = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "product_property", joinColumns = @JoinColumn(name = "product_id"))
  @MapKeyColumn(name = "name")
  @Column(name = "text_value")
  private Map<String, String> properties = new HashMap<>();

  @Version private long version;

  protected Product() {}

  /**
   * A product.
   *
   * @param taxClass alias; null for the store's default
   * @param prices by currency code; net or gross as the store's prices are
   */
  public Product(
      String storeId,
      String sku,
      String name,
      @Nullable String taxClass,
      Map<String, BigDecimal> prices) {
    this.productId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.sku = sku;
    this.name = name;
    this.taxClass = taxClass;
    this.prices.putAll(prices);
  }

  Product(String storeId, ProductDetails details) {
    this.productId = UUID.randomUUID().toString();
    this.storeId = storeId;
    change(details);
  }

  String sku() {
    return sku;
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.PRODUCT, storeId, productId, sku, name);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public ProductDetails details() {
    List<ProductProperty> sorted =
        new TreeMap<>(properties)
            .entrySet().stream()
                .map(property -> new ProductProperty(property.getKey(), property.getValue()))
                .toList();
    return new ProductDetails(sku, name, taxClass, prices, sorted);
  }

  @Override
  public void change(ProductDetails wanted) {
    sku = wanted.sku();
    name = wanted.name();
    taxClass = wanted.taxClass();
    prices.keySet().retainAll(wanted.prices().keySet());
    prices.putAll(wanted.prices());
    Map<String, String> newProperties = new HashMap<>();
    wanted.properties().forEach(each -> newProperties.put(each.name(), each.value()));
    properties.keySet().retainAll(newProperties.keySet());
    properties.putAll(newProperties);
  }

  ProductSnapshot snapshot() {
    return new ProductSnapshot(productId, sku, name, taxClass, Map.copyOf(prices));
  }
}
