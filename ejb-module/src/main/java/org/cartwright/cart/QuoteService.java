package org.cartwright.cart;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.access.Unguarded;
import org.cartwright.catalog.ProductAdapter;
import org.cartwright.catalog.ProductSnapshot;
import org.cartwright.contract.Address;
import org.cartwright.contract.Cart;
import org.cartwright.contract.LineItem;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Shipment;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.pricing.LineToPrice;
import org.cartwright.pricing.PricingPipeline;
import org.cartwright.pricing.PricingRequest;
import org.cartwright.pricing.ShipmentToPrice;
import org.cartwright.shipping.ShippingOffer;
import org.cartwright.shipping.ShippingService;
import org.cartwright.store.StoreSettings;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRates;
import org.cartwright.tax.TaxService;

/**
 * Says what a cart costs in a store: checks it, finds its prices, and has the pipeline price it.
 */
@Stateless
@Unguarded("it changes nothing; whoever calls it has the cart and the store's settings")
public class QuoteService {
  private static final PricingPipeline PIPELINE = PricingPipeline.standard();

  @EJB private TaxService taxes;
  @EJB private ShippingService shipping;
  @Inject private ProductAdapter catalog;

  /** The price of the cart now, or everything that keeps it from being sold. */
  public Quote quote(StoreSettings store, Cart cart) {
    Findings findings = new Findings();
    new SellingRules(store, findings).check(cart);
    Map<String, ProductSnapshot> products = catalog.findBySku(store.storeId(), skus(cart));
    Map<String, ShippingOffer> offers = shipping.offers(store.storeId());
    TaxRates rates = taxes.rates(store.storeId());
    EnteredPrices entered = new EnteredPrices(store, cart.currency(), products, offers, findings);
    List<ShipmentToPrice> toPrice = new ArrayList<>();
    for (int i = 0; i < cart.shipments().size(); i++) {
      toPrice.addAll(
          shipment(store, cart.shipments().get(i), "/shipments/" + i, entered, rates, findings));
    }
    if (!findings.none()) {
      return new Quote.Unsellable(findings.all());
    }
    PricingRequest request =
        new PricingRequest(
            CurrencyUnit.of(cart.currency()),
            store.pricesIncludeTax(),
            store.roundingMethod(),
            rates,
            toPrice);
    return new Quote.Priced(PIPELINE.price(request), names(products), offers);
  }

  /** The shipment as the pipeline takes it; empty after a finding in it. */
  private static List<ShipmentToPrice> shipment(
      StoreSettings store,
      Shipment shipment,
      String pointer,
      EnteredPrices entered,
      TaxRates rates,
      Findings findings) {
    TaxPlace place = taxPlace(store, shipment.address());
    String shippingClass = entered.shippingTaxClass(shipment, pointer);
    BigDecimal shippingPrice = entered.shippingPrice(shipment, pointer);
    requireRate(rates, shippingClass, place, pointer + "/shippingMethod", findings);
    List<LineToPrice> lines = new ArrayList<>();
    for (int i = 0; i < shipment.lineItems().size(); i++) {
      LineItem line = shipment.lineItems().get(i);
      String linePointer = pointer + "/lineItems/" + i;
      BigDecimal unitPrice = entered.unitPrice(line, linePointer);
      String taxClass = entered.taxClass(line);
      requireRate(rates, taxClass, place, linePointer + "/taxClass", findings);
      if (unitPrice != null) {
        lines.add(new LineToPrice(unitPrice, line.quantity(), taxClass));
      }
    }
    return shippingPrice == null
        ? List.of()
        : List.of(new ShipmentToPrice(place, shippingPrice, shippingClass, lines));
  }

  private static void requireRate(
      TaxRates rates, String taxClass, TaxPlace place, String pointer, Findings findings) {
    if (rates.find(taxClass, place).isEmpty()) {
      findings.add(
          RefusalCode.TAX_CLASS_UNKNOWN,
          pointer,
          "The store has no tax class '%s', or no rate of it for %s.",
          taxClass,
          place);
    }
  }

  /** The place of delivery; goods without one are taxed in the store's default country. */
  private static TaxPlace taxPlace(
      StoreSettings store, @org.jspecify.annotations.Nullable Address address) {
    return address == null
        ? TaxPlace.country(store.defaultCountry())
        : new TaxPlace(address.countryCode(), address.regionCode());
  }

  private static Set<String> skus(Cart cart) {
    return cart.shipments().stream()
        .flatMap(shipment -> shipment.lineItems().stream())
        .map(LineItem::sku)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> names(Map<String, ProductSnapshot> products) {
    Map<String, String> names = new HashMap<>();
    products.forEach((sku, product) -> names.put(sku, product.name()));
    return names;
  }
}
