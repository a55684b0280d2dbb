package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A postal address with the person there. Country and region decide the tax.
 *
 * @param regionCode code of the region as the store has it, such as US-CA or NO-21
 * @param countryCode ISO 3166-1 alpha-2 code
 * @param properties the sender's own values by name; any JSON
 * @param unknown fields that this version does not know; kept as they came
 */
public record Address(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String organization,
    @Nullable String line1,
    @Nullable String line2,
    @Nullable String city,
    @Nullable String regionCode,
    @Nullable String regionName,
    @Nullable String postalCode,
    String countryCode,
    @Nullable String countryName,
    @Nullable String phone,
    @Nullable String email,
    Map<String, JsonNode> properties,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Address {
    properties = Copies.map(properties);
    unknown = Copies.map(unknown);
  }
}
