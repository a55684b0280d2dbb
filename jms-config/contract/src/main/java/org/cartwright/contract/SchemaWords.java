package org.cartwright.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

/**
 * Turns a complaint of the schema validator into a problem: code by keyword, pointer to the field,
 * and the words that the schema itself has for it under {@code errorMessage}.
 */
final class SchemaWords {
  private SchemaWords() {}

  static Problem problem(Error error, JsonNode schema) {
    String keyword = error.getKeyword();
    String pointer = pointer(error.getInstanceLocation());
    if (keyword.equals("required") || keyword.equals("propertyNames")) {
      String property = String.valueOf(error.getProperty());
      pointer = pointer + "/" + escape(property);
      if (keyword.equals("required")) {
        return new Problem(RefusalCode.FIELD_MISSING, pointer, property + " is missing");
      }
    }
    return new Problem(code(keyword, pointer), pointer, name(pointer) + words(error, schema));
  }

  private static RefusalCode code(String keyword, String pointer) {
    return switch (keyword) {
      case "not" -> RefusalCode.FIELD_NOT_ALLOWED;
      case "minItems" ->
          pointer.endsWith("/lineItems") || pointer.equals("/shipments")
              ? RefusalCode.NO_LINES
              : RefusalCode.FIELD_INVALID;
      default -> RefusalCode.FIELD_INVALID;
    };
  }

  /** The schema that holds the keyword holds its words too. */
  private static String words(Error error, JsonNode schema) {
    NodePath keyword = error.getSchemaLocation().getFragment();
    JsonNode holder = schema;
    for (int i = 0; i < keyword.getNameCount() - 1; i++) {
      Object step = keyword.getElement(i);
      holder = step instanceof Integer index ? holder.path(index) : holder.path(step.toString());
    }
    JsonNode words = holder.path("errorMessage").path(error.getKeyword());
    return words.isTextual() ? words.textValue() : error.getMessage();
  }

  /** The field's name and a space, or nothing where the pointer ends in an index. */
  private static String name(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (last.isEmpty() || last.length() > 100) {
      return "";
    }
    String plain = last.replace("~1", "/").replace("~0", "~");
    return plain.chars().allMatch(Character::isDigit) ? "entry " + plain + " " : plain + " ";
  }

  private static String pointer(NodePath path) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer.append('/').append(escape(path.getElement(i).toString()));
    }
    return pointer.toString();
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
