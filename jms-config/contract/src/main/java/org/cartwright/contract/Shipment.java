package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines that go to one address in one way. Its address decides the tax of its lines.
 *
 * @param shipmentId the sender's id, unique in the cart
 * @param address where to; absent: collected, or nothing to carry
 * @param shippingMethod alias of a shipping method of the store; absent: nothing is charged
 * @param shippingPrice price of the shipping in the cart's currency, net or gross as the store's
 *     prices are; absent: the method's price
 * @param warehouse code of the warehouse to send from
 * @param lineItems what is sent; at least one in a message
 * @param properties the sender's own values by name; any JSON
 * @param unknown fields that this version does not know; kept as they came
 */
public record Shipment(
    @Nullable String shipmentId,
    @Nullable Address address,
    @Nullable String shippingMethod,
    @Nullable BigDecimal shippingPrice,
    @Nullable String warehouse,
    List<LineItem> lineItems,
    Map<String, JsonNode> properties,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Shipment {
    lineItems = Copies.list(lineItems);
    properties = Copies.map(properties);
    unknown = Copies.map(unknown);
  }
}
