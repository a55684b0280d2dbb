package org.cartwright.systemtests;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Carts that are JSON, and wrong. */
final class BadCarts {
  private BadCarts() {}

  record BadCart(String what, String document, String code) {}

  static Stream<BadCart> documents() {
    return Stream.of(
        bad(
            "schema version 99",
            cart -> cart.put("schemaVersion", 99),
            "SCHEMA_VERSION_UNSUPPORTED"),
        bad("no schema version", cart -> cart.remove("schemaVersion"), "FIELD_MISSING"),
        bad("no store", cart -> cart.remove("store"), "FIELD_MISSING"),
        bad("a cart id that is none", cart -> cart.put("cartId", "cart 1"), "FIELD_INVALID"),
        bad("a store that is unknown", cart -> cart.put("store", "sydlys"), "STORE_UNKNOWN"),
        bad("a market that is unknown", cart -> cart.put("market", "moon"), "MARKET_UNKNOWN"),
        bad("a currency not sold in", cart -> cart.put("currency", "CHF"), "CURRENCY_NOT_SOLD"),
        bad("an SKU that is unknown", cart -> line(cart).put("sku", "MUG-404"), "SKU_UNKNOWN"),
        bad("a total that is wrong", cart -> cart.put("expectedTotal", "1.00"), "TOTAL_CHANGED"),
        bad("a negative total", cart -> cart.put("expectedTotal", "-149.00"), "FIELD_INVALID"),
        bad("no total", cart -> cart.remove("expectedTotal"), "FIELD_MISSING"),
        bad("a negative quantity", cart -> line(cart).put("quantity", "-1"), "FIELD_INVALID"),
        bad("a quantity of nothing", cart -> line(cart).put("quantity", "0"), "FIELD_INVALID"),
        bad("a negative price", cart -> line(cart).put("unitPrice", "-149.00"), "FIELD_INVALID"),
        bad(
            "an absurd amount",
            cart -> line(cart).put("unitPrice", "9".repeat(400)),
            "FIELD_INVALID"),
        bad(
            "an amount with an exponent",
            cart -> cart.put("expectedTotal", "1e400"),
            "FIELD_INVALID"),
        bad("an amount as a float", cart -> cart.put("expectedTotal", 149.0), "FIELD_INVALID"),
        bad(
            "a field that the shop computes",
            cart -> cart.put("orderNumber", "NL-1"),
            "FIELD_NOT_ALLOWED"),
        bad("no line items", cart -> lines(cart).removeAll(), "NO_LINES"),
        bad("100,000 line items", BadCarts::hundredThousandLines, "TOO_MANY_LINES"));
  }

  private static BadCart bad(String what, Consumer<ObjectNode> spoil, String code) {
    ObjectNode cart = CartFixture.mugs(UUID.randomUUID(), 1);
    spoil.accept(cart);
    return new BadCart(what, cart.toString(), code);
  }

  private static void hundredThousandLines(ObjectNode cart) {
    ArrayNode lines = lines(cart).removeAll();
    for (int i = 0; i < 100_000; i++) {
      lines.addObject().put("sku", "MUG-1").put("quantity", "1");
    }
  }

  private static ObjectNode line(ObjectNode cart) {
    return CartFixture.line(cart);
  }

  private static ArrayNode lines(ObjectNode cart) {
    return (ArrayNode) cart.at("/shipments/0/lineItems");
  }
}
