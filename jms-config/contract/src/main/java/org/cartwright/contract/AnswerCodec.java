package org.cartwright.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads and writes answers; thread-safe. Fields that this version does not know are ignored, and a
 * refusal code that it does not know is {@link RefusalCode#OTHER}.
 */
public final class AnswerCodec {
  private static final JsonMapper MAPPER = Json.mapper();

  public String write(Answer answer) {
    try {
      return MAPPER.writerFor(Answer.class).writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("answer cannot be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text is not an answer of Cartwright
   */
  public Answer read(String json) {
    try {
      return MAPPER
          .readerFor(Answer.class)
          .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an answer of Cartwright", e);
    }
  }
}
