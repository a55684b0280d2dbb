package org.cartwright.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** From the body of a message to a cart or to the problems, cheapest check first. */
final class MessageReader {
  private final int maxBodyBytes;
  private final int maxLines;

  MessageReader(int maxBodyBytes, int maxLines) {
    this.maxBodyBytes = maxBodyBytes;
    this.maxLines = maxLines;
  }

  CartReading read(byte[] body) {
    if (body.length > maxBodyBytes) {
      return invalid(RefusalCode.TOO_LARGE, "too large " + maxLines);
    }
    return read(new String(body, StandardCharsets.UTF_8));
  }

  CartReading read(String body) {
    try {
      JsonNode tree = Json.mapper().readTree(body);
      return new CartReading.Valid(
          Json.mapper().treeToValue(tree, Cart.class), CanonicalJson.hash(tree));
    } catch (JsonProcessingException e) {
      return invalid(RefusalCode.NOT_JSON, e.getOriginalMessage());
    }
  }

  private static CartReading invalid(RefusalCode code, String message) {
    return new CartReading.Invalid(List.of(new Problem(code, null, message)), null, null);
  }
}
