package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

  @Test
  void isTheSameForAnyOrderOfFieldsAndAnyWhiteSpace() {
    long seed = 42;
    Random random = new Random(seed);
    for (String name : SampleCarts.names()) {
      ObjectNode cart = Carts.sample(name);
      assertThat(hash(shuffled(cart, random).toPrettyString()))
          .as("sample %s, seed %d", name, seed)
          .isEqualTo(hash(cart.toString()))
          .matches("[0-9a-f]{64}");
    }
  }

  @Test
  void changesWithAnyContent() {
    String cart = SampleCarts.document("every-field");
    assertThat(hash(cart.replace("4045.00", "4045.000"))).isNotEqualTo(hash(cart));
    assertThat(hash(cart.replace("Ring twice", "Ring thrice"))).isNotEqualTo(hash(cart));
    assertThat(hash(cart.replace("[1, 2, 3]", "[1, 3, 2]"))).isNotEqualTo(hash(cart));
    assertThat(hash(cart.replaceFirst("\\{", "{\"new\": null,"))).isNotEqualTo(hash(cart));
  }

  @Test
  void isTheSameForAnySpellingOfTextsAndNumbers() {
    String cart = SampleCarts.document("every-field");
    assertThat(hash(cart.replace("Midnight", "\\u004didn\\u0069ght"))).isEqualTo(hash(cart));
    assertThat(hash(cart.replace("2.10", "21e-1"))).isEqualTo(hash(cart));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ \"b\" : [ 1.50 , true , null ] , \"a\" : { } }|{\"a\":{},\"b\":[15e-1,true,null]}",
        "[0, -0, 0.00, 0e9]|[0,0,0,0]",
        "[100, 1e2, 100.0, -2.5E-3]|[1e2,1e2,1e2,-25e-4]",
        "[\"\\u00e9\\/\\n\\\"\\\\\\u001f\"]|[\"é/\\u000a\\\"\\\\\\u001f\"]",
        "[1e999999999]|[1e999999999]",
        "{\"é\": 1, \"z\": 2, \"B\": 3}|{\"B\":3,\"z\":2,\"é\":1}"
      })
  void spellsOneContentInOneWay(String json, String canonical) {
    assertThat(CanonicalJson.write(Carts.tree(json))).isEqualTo(canonical);
  }

  private static String hash(String document) {
    return Carts.valid(document).contentHash();
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(shuffled(element, random)));
      return array;
    }
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    names.forEach(name -> object.set(name, shuffled(node.path(name), random)));
    return node.isObject() ? object : node;
  }
}
