package org.cartwright.cart;

import java.util.List;
import java.util.Set;
import org.cartwright.contract.Address;
import org.cartwright.contract.Cart;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Shipment;
import org.cartwright.store.MarketSettings;
import org.cartwright.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/** Whether a store sells in a cart's market, in its currency and to its addresses. */
final class SellingRules {
  private final StoreSettings store;
  private final Findings findings;

  SellingRules(StoreSettings store, Findings findings) {
    this.store = store;
    this.findings = findings;
  }

  void check(Cart cart) {
    MarketSettings market = market(cart.market());
    if (!store.currencies().containsKey(cart.currency())
        || (market != null && !market.currencies().contains(cart.currency()))) {
      findings.add(
          RefusalCode.CURRENCY_NOT_SOLD,
          "/currency",
          "%s does not sell in %s.",
          seller(market),
          cart.currency());
    }
    List<Shipment> shipments = cart.shipments();
    for (int i = 0; i < shipments.size(); i++) {
      Address address = shipments.get(i).address();
      if (address != null) {
        check(address, market, "/shipments/" + i + "/address");
        checkCurrency(cart.currency(), address.countryCode(), "/shipments/" + i + "/address");
      }
    }
  }

  private @Nullable MarketSettings market(@Nullable String alias) {
    if (alias == null) {
      return null;
    }
    MarketSettings market = store.markets().get(alias);
    if (market == null || !market.enabled()) {
      findings.add(
          RefusalCode.MARKET_UNKNOWN,
          "/market",
          market == null
              ? "Store '%s' has no market '%s'."
              : "Store '%s' has switched its market '%s' off.",
          store.alias(),
          alias);
      return null;
    }
    return market;
  }

  private void check(Address address, @Nullable MarketSettings market, String pointer) {
    String country = address.countryCode();
    Set<String> regions = store.countries().get(country);
    if (regions == null || (market != null && !market.countries().contains(country))) {
      findings.add(
          RefusalCode.COUNTRY_NOT_SOLD,
          pointer + "/countryCode",
          "%s does not sell to %s.",
          seller(market),
          country);
    } else if (address.regionCode() != null && !regions.contains(address.regionCode())) {
      findings.add(
          RefusalCode.REGION_UNKNOWN,
          pointer + "/regionCode",
          "Store '%s' knows no region '%s' in %s.",
          store.alias(),
          address.regionCode(),
          country);
    }
  }

  /** Some currencies sell to some countries only. */
  private void checkCurrency(String currency, String country, String pointer) {
    Set<String> allowed = store.currencies().getOrDefault(currency, Set.of());
    if (!allowed.isEmpty()
        && !allowed.contains(country)
        && store.countries().containsKey(country)) {
      findings.add(
          RefusalCode.CURRENCY_NOT_SOLD,
          pointer + "/countryCode",
          "Store '%s' does not sell to %s in %s.",
          store.alias(),
          country,
          currency);
    }
  }

  private String seller(@Nullable MarketSettings market) {
    return market == null
        ? "Store '" + store.alias() + "'"
        : "Market '" + market.alias() + "' of store '" + store.alias() + "'";
  }
}
