package org.cartwright.editing;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with what was entered in a field.
 *
 * @param field name of the record's component; entries of lists have their key behind a dot
 * @param code of the message, as {@code required}
 * @param values for the placeholders of the message
 */
public record FieldProblem(String field, String code, List<String> values) implements Serializable {
  @Override
  public String toString() {
    return values.isEmpty() ? field + ": " + code : field + ": " + code + values;
  }
}
