package org.cartwright.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.cartwright.contract.Problem;

/** The problems of a refusal as JSON, as they are stored with it. */
final class Problems {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Problems() {}

  static String write(List<Problem> problems) {
    try {
      return MAPPER.writeValueAsString(problems);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<Problem> read(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("stored problems cannot be read", broken);
    }
  }
}
