package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the total, or all of it, is paid. Results of payments never come from a sender.
 *
 * @param paymentId the sender's id, unique in the cart
 * @param paymentMethod alias of the way to pay
 * @param amount amount in the cart's currency; absent: the rest
 * @param billingAddress where the bill goes
 * @param properties the sender's own values by name; any JSON
 * @param unknown fields that this version does not know; kept as they came
 */
public record Payment(
    @Nullable String paymentId,
    String paymentMethod,
    @Nullable BigDecimal amount,
    @Nullable Address billingAddress,
    Map<String, JsonNode> properties,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Payment {
    properties = Copies.map(properties);
    unknown = Copies.map(unknown);
  }
}
