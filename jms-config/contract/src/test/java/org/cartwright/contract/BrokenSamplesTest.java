package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenSamplesTest {

  static List<String[]> broken() {
    return ContractFile.text("broken/expected.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refuses(String file, RefusalCode code, String pointer) {
    Problem problem = Carts.problem(ContractFile.text("broken/" + file));

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.pointer()).isEqualTo(pointer.equals("-") ? null : pointer);
    assertThat(problem.message()).isNotBlank();
  }
}
