package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCartsTest {

  static Stream<String> names() {
    return SampleCarts.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsTheSchema(String name) {
    assertThat(Carts.CODEC.read(SampleCarts.document(name))).isInstanceOf(CartReading.Valid.class);
  }

  @ParameterizedTest
  @MethodSource("names")
  void survivesReadingAndWriting(String name) {
    String document = SampleCarts.document(name);

    String written = Carts.CODEC.write(Carts.valid(document).cart());

    assertThat(Carts.tree(written)).isEqualTo(Carts.tree(document));
    assertThat(Carts.CODEC.write(Carts.CODEC.readStored(written))).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsFieldsOfALaterVersionAtEveryComponent(String name) {
    ObjectNode document = Carts.sample(name);
    List<ObjectNode> components = new ArrayList<>();
    collectComponents(document, components);
    components.forEach(
        c -> c.putObject("fieldOfALaterVersion").put("amount", new java.math.BigDecimal("1.50")));
    components.forEach(c -> c.put("unknown", 7).put("größer als", "2³¹"));

    String written = Carts.CODEC.write(Carts.valid(document.toString()).cart());

    assertThat(Carts.tree(written)).isEqualTo(Carts.tree(document.toString()));
  }

  @Test
  void usesEveryFieldInOneSample() {
    List<String> missing = new ArrayList<>();
    JsonNode definitions = Carts.tree(ContractFile.text(ContractFile.CART_SCHEMA)).path("$defs");
    List<ObjectNode> components = new ArrayList<>();
    collectComponents(Carts.sample("every-field"), components);
    for (String type :
        List.of(
            "cart",
            "customer",
            "shipment",
            "lineItem",
            "attribute",
            "address",
            "payment",
            "note")) {
      definitions
          .path(type)
          .path("properties")
          .fieldNames()
          .forEachRemaining(
              field -> {
                if (components.stream().noneMatch(c -> c.has(field))) {
                  missing.add(type + "." + field);
                }
              });
    }
    assertThat(missing).isEmpty();
  }

  /** Every object but the sender's own properties. */
  private static void collectComponents(JsonNode node, List<ObjectNode> components) {
    if (node instanceof ObjectNode object) {
      components.add(object);
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals("properties")) {
                collectComponents(node.path(name), components);
              }
            });
    if (node.isArray()) {
      node.forEach(element -> collectComponents(element, components));
    }
  }
}
