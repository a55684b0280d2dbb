package org.cartwright.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cartwright.contract.Cart;

/** A cart made of the published schema: every field it names, each as long as it may be. */
final class LongestCart {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode schema = readSchema();
  private final Map<String, String> given;

  /** The cart in which the fields of these names have these values. */
  LongestCart(Map<String, String> given) {
    this.given = given;
  }

  String document() {
    ObjectNode cart = object(schema.at("/$defs/cart"));
    cart.put("schemaVersion", 1);
    cart.put("cartId", UUID.randomUUID().toString());
    return cart.toString();
  }

  private ObjectNode object(JsonNode type) {
    ObjectNode object = JSON.objectNode();
    type.path("properties")
        .fields()
        .forEachRemaining(
            field -> object.set(field.getKey(), value(field.getKey(), field.getValue())));
    return object;
  }

  private JsonNode value(String name, JsonNode declared) {
    if (given.containsKey(name)) {
      return JSON.textNode(given.get(name));
    }
    JsonNode type = declared;
    while (type.has("$ref")) {
      type = schema.at(type.get("$ref").asText().substring(1));
    }
    if (type.has("enum")) {
      return type.get("enum").get(0);
    }
    return switch (type.path("type").asText(type.has("properties") ? "object" : "string")) {
      case "boolean" -> JSON.booleanNode(true);
      case "array" -> array(name, type);
      case "object" -> type.has("properties") ? object(type) : property(type);
      default -> JSON.textNode(text(name, type));
    };
  }

  private ArrayNode array(String name, JsonNode type) {
    return JSON.arrayNode().add(value(name + "[]", type.path("items")));
  }

  private ObjectNode property(JsonNode type) {
    int longest = type.at("/propertyNames/maxLength").asInt();
    return JSON.objectNode().put("ø".repeat(longest), "ø".repeat(5000));
  }

  private static String text(String name, JsonNode type) {
    int longest = type.path("maxLength").asInt();
    if (name.equals("email")) {
      return "e".repeat(longest - "@example.org".length()) + "@example.org";
    }
    boolean anything = !type.has("pattern") || type.get("pattern").asText().startsWith("^\\S");
    return (anything ? "ø" : "a").repeat(longest);
  }

  private static JsonNode readSchema() {
    try (InputStream file = Cart.class.getResourceAsStream("cart-v1.schema.json")) {
      return JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
