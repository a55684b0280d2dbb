package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who buys.
 *
 * @param reference the sender's id of the customer
 * @param unknown fields that this version does not know; kept as they came
 */
public record Customer(
    @Nullable String reference,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String organization,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Customer {
    unknown = Copies.map(unknown);
  }
}
