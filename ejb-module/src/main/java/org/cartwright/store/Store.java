package org.cartwright.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.editing.Sorted;
import org.cartwright.money.RoundingMethod;
import org.jspecify.annotations.NullUnmarked;

/** A shop with its own settings; countries, currencies, taxes and orders belong to exactly one. */
@Entity
@NullUnmarked
public class Store implements Editable<StoreDetails>, Sorted {
  private static final int MONTH_IN_MINUTES = 30 * 24 * 60;
  private static final int GIFT_CARD_CODE_LENGTH = 10;

  @Id
  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "default_language")
  private String defaultLanguage;

  @Enumerated(EnumType.STRING)
  @Column(name = "measurement_system")
  private MeasurementSystem measurementSystem;

  @Column(name = "logo_image_url")
  private String logoImageUrl;

  @Column(name = "theme_colour")
  private String themeColour;

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

  @Enumerated(EnumType.STRING)
  @Column(name = "price_owner")
  private PriceOwner priceOwner;

  @Column(name = "prices_include_tax")
  private boolean pricesIncludeTax;

  @Enumerated(EnumType.STRING)
  @Column(name = "rounding_method")
  private RoundingMethod roundingMethod;

  @Column(name = "cart_number_template")
  private String cartNumberTemplate;

  @Column(name = "order_number_template")
  private String orderNumberTemplate;

  @Column(name = "product_properties")
  private String productProperties;

  @Column(name = "uniqueness_properties")
  private String uniquenessProperties;

  @Column(name = "use_cookies")
  private boolean useCookies;

  @Column(name = "cookie_timeout")
  private int cookieTimeout;

  @Column(name = "abandoned_cart_minutes")
  private int abandonedCartMinutes;

  @Column(name = "share_stock_from")
  private String shareStockFrom;

  @Column(name = "gift_card_code_length")
  private int giftCardCodeLength;

  @Column(name = "gift_card_code_template")
  private String giftCardCodeTemplate;

  @Column(name = "gift_card_days_valid")
  private int giftCardDaysValid;

  @Column(name = "gift_card_properties")
  private String giftCardProperties;

  @Enumerated(EnumType.STRING)
  @Column(name = "gift_card_activation")
  private GiftCardActivation giftCardActivation;

  @Column(name = "gift_card_activation_status")
  private String giftCardActivationStatus;

  @Column(name = "sort_order")
  private int sortOrder;

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
    measurementSystem = MeasurementSystem.METRIC;
    cartNumberTemplate = "CART-{0}";
    useCookies = true;
    cookieTimeout = MONTH_IN_MINUTES;
    giftCardCodeLength = GIFT_CARD_CODE_LENGTH;
    giftCardCodeTemplate = "GIFTCARD-{0}";
    giftCardActivation = GiftCardActivation.MANUAL;
  }

  /** A store with these details, which are valid, at a place in the list. */
  Store(StoreDetails wanted, int sortOrder) {
    this.storeId = UUID.randomUUID().toString();
    this.alias = wanted.alias();
    this.sortOrder = sortOrder;
    change(wanted);
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

  void setErrorOrderStatus(String orderStatus) {
    errorOrderStatus = orderStatus;
  }

  String alias() {
    return alias;
  }

  String name() {
    return name;
  }

  String defaultOrderStatus() {
    return defaultOrderStatus;
  }

  void setDefaultOrderStatus(String orderStatus) {
    defaultOrderStatus = orderStatus;
  }

  String errorOrderStatus() {
    return errorOrderStatus;
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.STORE, storeId, storeId, alias, name);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public int sortOrder() {
    return sortOrder;
  }

  @Override
  public StoreDetails details() {
    return new StoreDetails(
        alias,
        name,
        timeZone,
        defaultLanguage,
        measurementSystem,
        logoImageUrl,
        themeColour,
        baseCurrency,
        defaultCountry,
        defaultTaxClass,
        defaultOrderStatus,
        errorOrderStatus,
        priceOwner,
        pricesIncludeTax,
        roundingMethod,
        cartNumberTemplate,
        orderNumberTemplate,
        Words.read(productProperties),
        Words.read(uniquenessProperties),
        useCookies,
        cookieTimeout,
        abandonedCartMinutes,
        shareStockFrom,
        giftCardCodeLength,
        giftCardCodeTemplate,
        giftCardDaysValid,
        Words.read(giftCardProperties),
        giftCardActivation,
        giftCardActivationStatus);
  }

  /** Takes over everything but the alias, which senders use. */
  @Override
  public void change(StoreDetails wanted) {
    name = wanted.name();
    timeZone = wanted.timeZone();
    defaultLanguage = wanted.defaultLanguage();
    measurementSystem = wanted.measurementSystem();
    logoImageUrl = wanted.logoImageUrl();
    themeColour = wanted.themeColour();
    baseCurrency = wanted.baseCurrency();
    defaultCountry = wanted.defaultCountry();
    defaultTaxClass = wanted.defaultTaxClass();
    defaultOrderStatus = wanted.defaultOrderStatus();
    errorOrderStatus = wanted.errorOrderStatus();
    priceOwner = wanted.priceOwner();
    pricesIncludeTax = wanted.pricesIncludeTax();
    roundingMethod = wanted.roundingMethod();
    cartNumberTemplate = wanted.cartNumberTemplate();
    orderNumberTemplate = wanted.orderNumberTemplate();
    productProperties = Words.write(wanted.productProperties());
    uniquenessProperties = Words.write(wanted.uniquenessProperties());
    useCookies = wanted.useCookies();
    cookieTimeout = wanted.cookieTimeout();
    abandonedCartMinutes = wanted.abandonedCartMinutes();
    shareStockFrom = wanted.shareStockFrom();
    giftCardCodeLength = wanted.giftCardCodeLength();
    giftCardCodeTemplate = wanted.giftCardCodeTemplate();
    giftCardDaysValid = wanted.giftCardDaysValid();
    giftCardProperties = Words.write(wanted.giftCardProperties());
    giftCardActivation = wanted.giftCardActivation();
    giftCardActivationStatus = wanted.giftCardActivationStatus();
  }
}
