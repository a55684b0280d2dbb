package org.cartwright.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published JSON Schema, used as it is to check what comes in. */
final class CartSchema {
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
    Dialect withWords =
        Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("errorMessage"))
            .keyword(new NonValidationKeyword("unit"))
            .build();
    Schema schema =
        SchemaRegistry.withDialect(withWords)
            .getSchema(ContractFile.text(ContractFile.CART_SCHEMA));
    schema.initializeValidators();
    return schema;
  }
}
