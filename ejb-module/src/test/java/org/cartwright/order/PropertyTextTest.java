package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'\"winter\"', winter",
        "'\"3\"', '\"3\"'",
        "3, 3",
        "2.10, 2.10",
        "true, true",
        "'\"true\"', '\"true\"'",
        "'{\"a\":[1]}', '{\"a\":[1]}'",
        "'\"a \\\"b\\\"\"', 'a \"b\"'",
        "'\"\"', ''",
        "'\"3 apples\"', 3 apples",
        "null, null"
      })
  void comesBackAsItWas(String json, String shown) {
    assertThat(PropertyText.shown(json)).isEqualTo(shown);
    assertThat(PropertyText.json(shown)).isEqualTo(json);
  }
}
