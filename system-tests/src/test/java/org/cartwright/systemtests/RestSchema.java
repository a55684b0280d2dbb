package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import org.cartwright.systemtests.RestClient.Answer;

/** Holds answers against the OpenAPI document that the shop serves. */
final class RestSchema {
  private static final JsonNode API = read();

  private RestSchema() {}

  private static JsonNode read() {
    Answer served = new RestClient(Shop.withItsOwnBroker().web(), null).get("v1/openapi.yaml");
    assertThat(served.status()).isEqualTo(200);
    assertThat(served.header("Content-Type")).startsWith("application/yaml");
    try {
      return new YAMLMapper().readTree(served.http().body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fails unless the answer keeps the schema of this name. */
  static void check(String name, Answer answer) {
    ObjectNode schema = RestClient.JSON.createObjectNode();
    schema.put("$ref", "#/components/schemas/" + name);
    schema.set("components", API.path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(answer.json()))
        .as("%s %s", name, answer.http().body())
        .isEmpty();
  }

  /** Fails unless the answer is this problem, in every respect. */
  static void checkProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as("%s", answer.http().body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("type").asText())
        .isEqualTo("/cartwright/api/v1/problems#" + code);
    check("Problem", answer);
  }
}
