package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Carts to test with, and what reading them gives. */
final class Carts {
  static final int MAX_BYTES = 4 * 1024 * 1024;
  static final int MAX_LINES = 2_000;
  static final CartCodec CODEC = new CartCodec(MAX_BYTES, MAX_LINES);

  private Carts() {}

  static ObjectNode sample(String name) {
    return (ObjectNode) tree(SampleCarts.document(name));
  }

  /** The sample that uses every field, changed. */
  static String everyField(Consumer<ObjectNode> change) {
    ObjectNode cart = sample("every-field");
    change.accept(cart);
    return cart.toString();
  }

  static JsonNode tree(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ObjectNode at(ObjectNode cart, String pointer) {
    return (ObjectNode) cart.at(pointer);
  }

  static CartReading.Valid valid(String json) {
    CartReading reading = CODEC.read(json);
    assertThat(reading).isInstanceOf(CartReading.Valid.class);
    return (CartReading.Valid) reading;
  }

  static CartReading.Invalid invalid(CartReading reading) {
    assertThat(reading).isInstanceOf(CartReading.Invalid.class);
    return (CartReading.Invalid) reading;
  }

  /** The only problem of the document. */
  static Problem problem(String json) {
    CartReading.Invalid invalid = invalid(CODEC.read(json));
    assertThat(invalid.problems()).hasSize(1);
    return invalid.problems().get(0);
  }
}
