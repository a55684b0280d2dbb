package org.cartwright.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cartwright.contract.Address;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Customer;
import org.cartwright.contract.LineItem;
import org.cartwright.contract.Shipment;
import org.jspecify.annotations.Nullable;

/** Carts of the demo store Nordlys. */
public final class CartFixture {
  private CartFixture() {}

  /** Two mugs to Oslo by post: 298.00 + 49.00 NOK, tax included. */
  public static Cart twoMugs() {
    return mugs("2", "347.00");
  }

  /** Mugs at 149.00 NOK to Oslo by post, with this total. */
  public static Cart mugs(String quantity, String expectedTotal) {
    return cart("nordlys", UUID.randomUUID().toString(), "NOK", expectedTotal, "MUG-1", quantity);
  }

  /** A cart with one line. */
  public static Cart cart(
      String store,
      String cartId,
      String currency,
      String expectedTotal,
      String sku,
      String quantity) {
    return new Cart(
        1,
        cartId,
        store,
        null,
        null,
        new Customer("c-1", "kari@example.org", "Kari", "Nordmann", null, Map.of()),
        currency,
        "nb-NO",
        new BigDecimal(expectedTotal),
        List.of(shipment("NO", "NO-03", "post", line(sku, quantity, null))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  /** The cart with these shipments instead of its own. */
  public static Cart with(Cart cart, String expectedTotal, List<Shipment> shipments) {
    return new Cart(
        1,
        cart.cartId(),
        cart.store(),
        cart.market(),
        cart.name(),
        cart.customer(),
        cart.currency(),
        cart.language(),
        new BigDecimal(expectedTotal),
        shipments,
        cart.payments(),
        cart.codes(),
        cart.tags(),
        cart.notes(),
        cart.properties(),
        cart.unknown());
  }

  /** The cart of this customer. */
  public static Cart of(Cart cart, Customer customer) {
    return new Cart(
        1,
        cart.cartId(),
        cart.store(),
        cart.market(),
        cart.name(),
        customer,
        cart.currency(),
        cart.language(),
        cart.expectedTotal(),
        cart.shipments(),
        cart.payments(),
        cart.codes(),
        cart.tags(),
        cart.notes(),
        cart.properties(),
        cart.unknown());
  }

  /** A shipment to a place, with its lines. */
  public static Shipment shipment(
      String country, @Nullable String region, @Nullable String method, LineItem... lines) {
    return new Shipment(
        null, address(country, region), method, null, null, List.of(lines), Map.of(), Map.of());
  }

  /** A line of the catalog. */
  public static LineItem line(String sku, String quantity, @Nullable String unitPrice) {
    return new LineItem(
        null,
        sku,
        null,
        null,
        null,
        new BigDecimal(quantity),
        unitPrice == null ? null : new BigDecimal(unitPrice),
        null,
        false,
        List.of(),
        null,
        null,
        Map.of(),
        Map.of());
  }

  private static Address address(String country, @Nullable String region) {
    return new Address(
        "Kari",
        "Nordmann",
        null,
        "Storgata 1",
        null,
        "Oslo",
        region,
        null,
        "0155",
        country,
        null,
        null,
        null,
        Map.of(),
        Map.of());
  }
}
