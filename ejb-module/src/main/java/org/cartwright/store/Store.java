package org.cartwright.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cartwright.money.RoundingMethod;
import org.jspecify.annotations.NullUnmarked;

/** A shop with its own settings; countries, currencies, taxes and orders belong to exactly one. */
@Entity
@NullUnmarked
public class Store {
  @Id
  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;

  @Column(name = "time_zone")
  private String timeZone;

  @Enumerated(EnumType.STRING)
  @Column(name = "price_owner")
  private PriceOwner priceOwner;

  @Column(name = "prices_include_tax")
  private boolean pricesIncludeTax;

  @Enumerated(EnumType.STRING)
  @Column(name = "rounding_method")
  private RoundingMethod roundingMethod;

  @Column(name = "order_number_template")
  private String orderNumberTemplate;

  @Column(name = "base_currency")
  private String baseCurrency;

  @Column(name = "default_country")
  private String defaultCountry;

  @Column(name = "default_tax_class")
  private String defaultTaxClass;

  @Column(name = "default_order_status")
  private String defaultOrderStatus;

  @Column(name = "error_order_status")
  private String errorOrderStatus;

  @Version private long version;

  protected Store() {}

  /**
   * A store without defaults yet.
   *
   * @param timeZone IANA name, in which staff read times
   * @param orderNumberTemplate with {@code {0}} where the number goes
   */
  public Store(
      String alias,
      String name,
      String timeZone,
      PriceOwner priceOwner,
      boolean pricesIncludeTax,
      RoundingMethod roundingMethod,
      String orderNumberTemplate) {
    this.storeId = UUID.randomUUID().toString();
    this.alias = alias;
    this.name = name;
    this.timeZone = timeZone;
    this.priceOwner = priceOwner;
    this.pricesIncludeTax = pricesIncludeTax;
    this.roundingMethod = roundingMethod;
    this.orderNumberTemplate = orderNumberTemplate;
  }

  public String storeId() {
    return storeId;
  }

  /** Sets what holds where a cart or an entity names nothing else; each must exist in the store. */
  public void setDefaults(String currency, String country, String taxClass, String orderStatus) {
    baseCurrency = currency;
    defaultCountry = country;
    defaultTaxClass = taxClass;
    defaultOrderStatus = orderStatus;
  }

  String alias() {
    return alias;
  }

  String name() {
    return name;
  }

  String timeZone() {
    return timeZone;
  }

  PriceOwner priceOwner() {
    return priceOwner;
  }

  boolean pricesIncludeTax() {
    return pricesIncludeTax;
  }

  RoundingMethod roundingMethod() {
    return roundingMethod;
  }

  String orderNumberTemplate() {
    return orderNumberTemplate;
  }

  String defaultCountry() {
    return defaultCountry;
  }

  String defaultTaxClass() {
    return defaultTaxClass;
  }

  String defaultOrderStatus() {
    return defaultOrderStatus;
  }
}
