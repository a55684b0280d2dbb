package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas themselves: complete, valid, and about the same fields as the records. */
class SchemaTest {
  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "cart", Cart.class,
          "customer", Customer.class,
          "shipment", Shipment.class,
          "lineItem", LineItem.class,
          "attribute", Attribute.class,
          "address", Address.class,
          "payment", Payment.class,
          "note", Note.class,
          "amounts", Amounts.class,
          "totals", Totals.class);

  private static final JsonNode CART = Carts.tree(ContractFile.text(ContractFile.CART_SCHEMA));

  @ParameterizedTest
  @ValueSource(strings = {ContractFile.CART_SCHEMA, ContractFile.ANSWER_SCHEMA})
  void keepsTheMetaSchema(String name) {
    Schema metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(metaSchema.validate(Carts.tree(ContractFile.text(name)))).isEmpty();
  }

  @Test
  void hasTheFieldsOfTheRecords() {
    RECORDS.forEach(
        (name, type) -> {
          List<String> fields = new ArrayList<>();
          CART.at("/$defs/" + name + "/properties").fieldNames().forEachRemaining(fields::add);
          assertThat(fields)
              .as(name)
              .containsExactlyInAnyOrderElementsOf(
                  Arrays.stream(type.getRecordComponents())
                      .map(RecordComponent::getName)
                      .filter(field -> !field.equals("unknown"))
                      .toList());
        });
  }

  @Test
  void describesEveryFieldWithExamplesAndWordsForItsLimits() {
    List<String> poor = new ArrayList<>();
    RECORDS.keySet().forEach(name -> checkFields(name, poor));
    assertThat(poor).isEmpty();
  }

  private static void checkFields(String component, List<String> poor) {
    JsonNode fields = CART.at("/$defs/" + component + "/properties");
    fields
        .properties()
        .forEach(
            field -> {
              JsonNode schema = resolved(field.getValue());
              String where = component + "." + field.getKey();
              for (String word : List.of("title", "description")) {
                if (!field.getValue().has(word) && !schema.has(word)) {
                  poor.add(where + " has no " + word);
                }
              }
              if (!field.getValue().has("examples")
                  && !schema.has("examples")
                  && !schema.has("properties")
                  && !field.getKey().equals("taxes")) {
                poor.add(where + " has no example");
              }
              boolean money = field.getValue().path("$ref").asText().matches(".*/(money|quantity)");
              if (money && !field.getValue().has("unit")) {
                poor.add(where + " has no unit");
              }
              Stream.of("type", "pattern", "minLength", "maxLength", "maxItems", "enum", "const")
                  .filter(schema::has)
                  .filter(k -> !schema.path("errorMessage").has(k))
                  .filter(k -> !component.equals("totals") && !schema.has("required"))
                  .forEach(k -> poor.add(where + " has no words for a wrong " + k));
            });
  }

  private static JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    return reference.startsWith("#") ? CART.at(reference.substring(1)) : schema;
  }

  @Test
  void hasExamplesThatAreValid() {
    Schema schema = TestSchemas.registry().getSchema(CART);
    CART.path("$defs")
        .properties()
        .forEach(
            definition ->
                definition
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        field -> {
                          String path =
                              "/$defs/" + definition.getKey() + "/properties/" + field.getKey();
                          Schema part = TestSchemas.part(schema, path);
                          for (JsonNode example : field.getValue().path("examples")) {
                            assertThat(part.validate(example)).as(path).isEmpty();
                          }
                        }));
  }

  @Test
  void describesTheStoredCartToo() {
    Schema stored = TestSchemas.part(TestSchemas.registry().getSchema(CART), "/$defs/storedCart");
    String totals =
        "\"totals\":{\"lineItems\":%1$s,\"shipping\":%1$s,\"total\":%1$s,\"taxes\":[]},"
            .formatted("{\"net\":\"1\",\"tax\":\"0\",\"gross\":\"1\"}");
    String cart = SampleCarts.document("yen").replaceFirst("\\{", "{" + totals.replace("$", ""));

    assertThat(stored.validate(Carts.tree(cart))).isEmpty();
    assertThat(stored.validate(Carts.tree(cart.replace("\"net\":\"1\"", "\"net\":1"))))
        .isNotEmpty();
    assertThat(Carts.problem(cart).code()).isEqualTo(RefusalCode.FIELD_NOT_ALLOWED);
    String kept = Carts.CODEC.write(Carts.CODEC.readStored(cart));
    assertThat(Carts.tree(kept)).isEqualTo(Carts.tree(cart));
  }
}
