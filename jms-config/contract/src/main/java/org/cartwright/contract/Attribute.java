package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named value of a line item, such as colour = blue, with words for people.
 *
 * @param alias name for programs
 * @param label name for people
 * @param value value for programs
 * @param valueLabel value for people
 * @param unknown fields that this version does not know; kept as they came
 */
public record Attribute(
    String alias,
    @Nullable String label,
    String value,
    @Nullable String valueLabel,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Attribute {
    unknown = Copies.map(unknown);
  }
}
