package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A remark on the cart.
 *
 * @param visibility {@code internal} (staff only, also when absent) or {@code customer}
 * @param unknown fields that this version does not know; kept as they came
 */
public record Note(
    @Nullable String title,
    String detail,
    @Nullable String author,
    @Nullable String visibility,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Note {
    unknown = Copies.map(unknown);
  }
}
