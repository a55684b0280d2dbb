package org.cartwright.backoffice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PointerLinesTest {
  @Test
  void findsTheLineOfAPointerOrOfWhatIsAroundIt() {
    Map<String, Integer> lines =
        PointerLines.of("{\n \"a\": [\n  1,\n  {\"b\": 2}\n ],\n \"c\": null\n}");
    assertThat(PointerLines.line(lines, "/a")).isEqualTo(2);
    assertThat(PointerLines.line(lines, "/a/1/b")).isEqualTo(4);
    assertThat(PointerLines.line(lines, "/a/1/missing")).isEqualTo(4);
    assertThat(PointerLines.line(lines, "/c")).isEqualTo(6);
    assertThat(PointerLines.line(lines, "/nothing")).isEqualTo(1);
  }

  @Test
  void readsAsFarAsTheTextIsJson() {
    Map<String, Integer> lines = PointerLines.of("{\n \"a\": 1,\n \"b\" 2}");
    assertThat(PointerLines.line(lines, "/a")).isEqualTo(2);
    assertThat(PointerLines.line(lines, "/b")).isGreaterThanOrEqualTo(1);
  }
}
