package org.cartwright.store;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cartwright.editing.FieldProblems;

/** What a country and its regions must be, whatever store they are in. */
final class CountryRules {
  private static final int LONGEST_NAME = 200;
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private CountryRules() {}

  static FieldProblems check(CountryDetails wanted) {
    FieldProblems problems = new FieldProblems().required("name", wanted.name(), LONGEST_NAME);
    if (wanted.code().isBlank()) {
      problems.add("code", "required");
    } else if (!CODE.matcher(wanted.code()).matches()) {
      problems.add("code", "countryCapitals");
    }
    Set<String> codes = new HashSet<>();
    for (RegionDetails region : wanted.regions()) {
      check(problems, wanted.code(), region);
      if (!region.code().isBlank() && !codes.add(region.code())) {
        problems.add("regions", "regionTwice", region.code());
      }
    }
    return problems;
  }

  private static void check(FieldProblems problems, String country, RegionDetails region) {
    String code = region.code();
    if (code.isBlank()) {
      problems.add("regions", "regionWithoutCode", region.name());
    } else if (!REGION.matcher(code).matches() || !code.startsWith(country + "-")) {
      problems.add("regions", "regionCode", code, country);
    }
    if (region.name().isBlank()) {
      problems.add("regions", "regionWithoutName", code);
    } else if (region.name().length() > LONGEST_NAME) {
      problems.add("regions", "tooLong", LONGEST_NAME);
    }
  }
}
