package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderNumbersTest {
  @Test
  void putsTheNumberWhereTheTemplateSays() {
    assertThat(OrderNumbers.format("NL-{0}", 17)).isEqualTo("NL-17");
    assertThat(OrderNumbers.format("2026/{0}/W", 1_234_567)).isEqualTo("2026/1234567/W");
  }

  @Test
  void appendsTheNumberToATemplateWithoutPlace() {
    assertThat(OrderNumbers.format("ORDER-", 1)).isEqualTo("ORDER-1");
    assertThat(OrderNumbers.format("", 1)).isEqualTo("1");
  }

  @Test
  void takesEveryOtherCharacterAsItIs() {
    assertThat(OrderNumbers.format("it's {0}, $1 \\ {1}", 5)).isEqualTo("it's 5, $1 \\ {1}");
  }
}
