package org.cartwright.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The published JSON Schema, used as it is to check what comes in. */
final class CartSchema {
  static final String CART = "/org/cartwright/contract/cart-v1.schema.json";
  static final String ANSWER = "/org/cartwright/contract/answer-v1.schema.json";

  /** Above this many complaints the rest is not translated; the first twenty are shown anyway. */
  private static final int ENOUGH = 1_000;

  private static final Schema SCHEMA = load();

  private CartSchema() {}

  /** What is wrong with the document, most important first; empty when it keeps the schema. */
  static List<Problem> problemsOf(JsonNode document) {
    Map<String, Problem> problems = new LinkedHashMap<>();
    for (Error error : SCHEMA.validate(document)) {
      Problem problem = SchemaWords.problem(error, SCHEMA.getSchemaNode());
      problems.putIfAbsent(problem.code() + " " + problem.pointer(), problem);
      if (problems.size() == ENOUGH) {
        break;
      }
    }
    return problems.values().stream()
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .limit(CartCodec.MOST_PROBLEMS)
        .toList();
  }

  private static Schema load() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource(CART));
    schema.initializeValidators();
    return schema;
  }

  static String resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(CartSchema.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
