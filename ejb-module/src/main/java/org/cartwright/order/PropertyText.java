package org.cartwright.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/** JSON values as people type them: without the quotes of a text, unless it looks like JSON. */
final class PropertyText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private PropertyText() {}

  /** What people read for a stored value. */
  static String shown(String json) {
    JsonNode value = parsed(json);
    return value != null && value.isTextual() && parsed(value.textValue()) == null
        ? value.textValue()
        : json;
  }

  /** The value to be stored for what people typed. */
  static String json(String typed) {
    return parsed(typed) != null ? typed : JsonNodeFactory.instance.textNode(typed).toString();
  }

  private static @Nullable JsonNode parsed(String text) {
    try {
      JsonNode value = MAPPER.readTree(text);
      return value == null || value instanceof MissingNode ? null : value;
    } catch (JsonProcessingException noJson) {
      return null;
    }
  }
}
