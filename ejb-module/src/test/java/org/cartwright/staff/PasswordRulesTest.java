package org.cartwright.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartwright.editing.FieldProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "twelve chars",
        "correct horse battery staple",
        "пароль для лавки",
        "password of the year 1987",
        "kari likes the northern lights"
      })
  void takesEverythingThatIsLongAndNotCommon(String password) {
    assertThat(problem(password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eleven char,passwordShort",
    "'',passwordShort",
    "Password1234,passwordCommon",
    "passwordpassword,passwordCommon",
    "1234567890123,passwordCommon",
    "aaaaaaaaaaaaaa,passwordCommon",
    "121212121212,passwordCommon",
    "Administrator1,passwordCommon",
    "Kari.Nordmann,passwordName",
    "kari.nordmann2026,passwordName"
  })
  void refusesWhatIsShortOrCommonOrTheName(String password, String code) {
    assertThat(problem(password)).isEqualTo(code);
  }

  @Test
  void refusesWhatWouldOnlyKeepTheServerBusy() {
    assertThat(problem("ab c".repeat(50))).isEmpty();
    assertThat(problem("ab c".repeat(50) + "d")).isEqualTo("tooLong");
  }

  private static String problem(String password) {
    FieldProblems problems = new FieldProblems();
    PasswordRules.check(problems, "password", password, "kari.nordmann");
    return problems.isEmpty() ? "" : problems.all().get(0).code();
  }
}
