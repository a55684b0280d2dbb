package org.cartwright.systemtests;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.UUID;

/** Carts for the demo store Nordlys, as the JSON that a sender writes. */
final class CartFixture {
  static final BigDecimal MUG = new BigDecimal("149.00");
  private static final JsonMapper JSON = new JsonMapper();

  private CartFixture() {}

  /** A good cart with a new id: some mugs, picked up; its total is quantity × {@link #MUG}. */
  static ObjectNode mugs(int quantity) {
    return mugs(UUID.randomUUID(), quantity);
  }

  static ObjectNode mugs(UUID cartId, int quantity) {
    ObjectNode cart =
        object(
            """
            {
              "schemaVersion": 1,
              "store": "nordlys",
              "customer": {"reference": "customer-1001", "email": "ingrid@example.com", "firstName": "Ingrid", "lastName": "Berg"},
              "currency": "NOK",
              "shipments": [{
                "address": {"firstName": "Ingrid", "lastName": "Berg", "line1": "Storgata 1", "postalCode": "0155", "city": "Oslo", "countryCode": "NO"},
                "shippingMethod": "pickup",
                "lineItems": [{"sku": "MUG-1"}]
              }]
            }
            """);
    cart.put("cartId", cartId.toString());
    cart.put("expectedTotal", MUG.multiply(BigDecimal.valueOf(quantity)).toPlainString());
    line(cart).put("quantity", Integer.toString(quantity));
    return cart;
  }

  /** The first line item. */
  static ObjectNode line(ObjectNode cart) {
    return (ObjectNode) cart.at("/shipments/0/lineItems/0");
  }

  private static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
