package org.cartwright.apikey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.cartwright.editing.FieldProblems;

/** What the details of a key must be. */
final class ApiKeyRules {
  static final int LONGEST_NAME = 200;
  static final int MOST_REQUESTS = 100_000;

  private ApiKeyRules() {}

  /** Everything that is wrong with the details, whatever other keys there are. */
  static FieldProblems check(ApiKeyDetails details) {
    FieldProblems problems = new FieldProblems().required("name", details.name(), LONGEST_NAME);
    if (details.scopes().isEmpty()) {
      problems.add("scopes", "scopeMissing");
    }
    details.scopes().stream()
        .filter(code -> Scope.of(code).isEmpty())
        .forEach(code -> problems.add("scopes", "scopeUnknown", code));
    if (details.lastDay() != null) {
      checkLastDay(details.lastDay(), problems);
    }
    if (details.requestsPerMinute() != null && !isLimit(details.requestsPerMinute())) {
      problems.add("requestsPerMinute", "keyRate", 1, MOST_REQUESTS);
    }
    return problems;
  }

  private static void checkLastDay(String text, FieldProblems problems) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() > 9999) {
        problems.add("lastDay", "keyDay");
      }
    } catch (DateTimeParseException noDate) {
      problems.add("lastDay", "keyDay");
    }
  }

  /** A new last day must be one that is still to come, or today. */
  static void checkComing(String lastDay, FieldProblems problems) {
    if (problems.isEmpty() && LocalDate.parse(lastDay).isBefore(LocalDate.now(ZoneOffset.UTC))) {
      problems.add("lastDay", "keyDayOver");
    }
  }

  private static boolean isLimit(String text) {
    return text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= MOST_REQUESTS;
  }
}
