package org.cartwright.backoffice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void printsJsonPrettyAndKeepsEveryCharacterOfANumber() {
    assertThat(Excerpt.of("{\"b\":[1.50,null],\"a\":\"x\"}").text())
        .isEqualTo("{\n  \"b\": [\n    1.50,\n    null\n  ],\n  \"a\": \"x\"\n}");
  }

  @Test
  void showsWhatIsNoJsonAsItCame() {
    assertThat(Excerpt.of("{\"a\":").text()).isEqualTo("{\"a\":");
    assertThat(Excerpt.of("<cart/>").text()).isEqualTo("<cart/>");
  }

  @Test
  void showsOnlyTheBeginningOfALargeBody() {
    byte[] body = "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
    Excerpt excerpt = Excerpt.of(body);
    assertThat(excerpt.complete()).isFalse();
    assertThat(excerpt.bytes()).isEqualTo(5_000_000);
    assertThat(excerpt.text()).hasSize(Excerpt.BOUND);
  }

  @Test
  void survivesJsonThatIsTooDeep() {
    String deep = "[".repeat(30_000);
    assertThat(Excerpt.of(deep).text()).isEqualTo(deep);
  }

  @Test
  void makesControlCharactersVisible() {
    assertThat(Excerpt.of("a\u0000b\u001b[31m\tc\n").text()).isEqualTo("a\u2400b\u241b[31m\tc\n");
  }

  @Test
  void showsBytesThatAreNotUtf8() {
    Excerpt excerpt = Excerpt.of(new byte[] {(byte) 0xff, 'a'});
    assertThat(excerpt.text()).endsWith("a");
    assertThat(Excerpt.of(new byte[0]).blank()).isTrue();
  }

  @Test
  void showsATextPropertyWithoutQuotes() {
    assertThat(JsonText.plain("\"30 \\u20ac\"")).isEqualTo("30 \u20ac");
    assertThat(JsonText.plain("{\"a\":1}")).isEqualTo("{\"a\":1}");
    assertThat(JsonText.plain("4.50")).isEqualTo("4.50");
  }
}
