package org.cartwright.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContainingTest {
  @Test
  void takesWildcardsLiterally() {
    assertThat(Containing.pattern(" 100% A_b\\ ")).isEqualTo("%100\\% a\\_b\\\\%");
  }
}
