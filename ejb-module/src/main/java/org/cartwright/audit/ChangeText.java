package org.cartwright.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Changes as the JSON that the table keeps. */
final class ChangeText {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ChangeText() {}

  static String write(List<Change> changes) {
    try {
      return JSON.writeValueAsString(changes);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<Change> read(String text) {
    try {
      return JSON.readValue(text, new TypeReference<List<Change>>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an audit entry that cannot be read", broken);
    }
  }
}
