package org.cartwright.cart;

import java.math.BigDecimal;
import java.util.Map;
import org.cartwright.catalog.ProductSnapshot;
import org.cartwright.contract.LineItem;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Shipment;
import org.cartwright.shipping.ShippingOffer;
import org.cartwright.store.PriceOwner;
import org.cartwright.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/** Finds the entered prices of a cart: from the catalog or from the message, as the store wants. */
final class EnteredPrices {
  private final StoreSettings store;
  private final String currency;
  private final Map<String, ProductSnapshot> products;
  private final Map<String, ShippingOffer> offers;
  private final Findings findings;

  EnteredPrices(
      StoreSettings store,
      String currency,
      Map<String, ProductSnapshot> products,
      Map<String, ShippingOffer> offers,
      Findings findings) {
    this.store = store;
    this.currency = currency;
    this.products = products;
    this.offers = offers;
    this.findings = findings;
  }

  /** Price of one; null after a finding. */
  @Nullable BigDecimal unitPrice(LineItem line, String pointer) {
    if (store.priceOwner() == PriceOwner.MESSAGE) {
      if (line.unitPrice() == null) {
        findings.add(
            RefusalCode.PRICE_MISSING,
            pointer + "/unitPrice",
            "Store '%s' takes prices from the cart, and this line has none.",
            store.alias());
      }
      return line.unitPrice();
    }
    ProductSnapshot product = products.get(line.sku());
    if (product == null) {
      findings.add(
          RefusalCode.SKU_UNKNOWN,
          pointer + "/sku",
          "Store '%s' has no product with SKU '%s'.",
          store.alias(),
          line.sku());
      return null;
    }
    BigDecimal price = product.prices().get(currency);
    if (price == null) {
      findings.add(
          RefusalCode.PRICE_MISSING,
          pointer + "/sku",
          "'%s' has no price in %s.",
          line.sku(),
          currency);
    }
    return price;
  }

  /** Alias of the class that taxes the line. */
  String taxClass(LineItem line) {
    ProductSnapshot product = products.get(line.sku());
    String own =
        store.priceOwner() == PriceOwner.CATALOG && product != null
            ? product.taxClass()
            : line.taxClass();
    return own == null ? store.defaultTaxClass() : own;
  }

  /** Price of the shipping; zero for a shipment without method; null after a finding. */
  @Nullable BigDecimal shippingPrice(Shipment shipment, String pointer) {
    boolean fromMessage = store.priceOwner() == PriceOwner.MESSAGE;
    if (fromMessage && shipment.shippingPrice() != null) {
      return shipment.shippingPrice();
    }
    String method = shipment.shippingMethod();
    if (method == null) {
      return BigDecimal.ZERO;
    }
    ShippingOffer offer = offers.get(method);
    if (offer == null) {
      return null;
    }
    BigDecimal price = offer.prices().get(currency);
    if (price == null) {
      findings.add(
          RefusalCode.SHIPPING_PRICE_MISSING,
          pointer + "/shippingMethod",
          "Shipping method '%s' has no price in %s.",
          method,
          currency);
    }
    return price;
  }

  /** Alias of the class that taxes the shipping; adds a finding when the method is not offered. */
  String shippingTaxClass(Shipment shipment, String pointer) {
    String method = shipment.shippingMethod();
    ShippingOffer offer = method == null ? null : offers.get(method);
    if (method != null && offer == null) {
      findings.add(
          RefusalCode.SHIPPING_METHOD_UNKNOWN,
          pointer + "/shippingMethod",
          "Store '%s' offers no shipping method '%s'.",
          store.alias(),
          method);
    }
    String own = offer == null ? null : offer.taxClass();
    return own == null ? store.defaultTaxClass() : own;
  }
}
