package org.cartwright.staff;

import java.util.List;
import java.util.Locale;
import org.cartwright.editing.FieldProblems;

/** What a password has to be. Length counts; nobody is made to use digits or signs. */
final class PasswordRules {
  static final int SHORTEST = 12;

  /** Far more than anybody types; hashing must not be made to work on megabytes. */
  static final int LONGEST = 200;

  /** The most common of at least {@link #SHORTEST} characters, and what they start with. */
  private static final List<String> COMMON =
      List.of(
          "123456789",
          "1234567890",
          "012345678",
          "987654321",
          "qwertyuiop",
          "qwertz",
          "1q2w3e4r",
          "1qaz2wsx",
          "zaq12wsx",
          "asdfghjkl",
          "abcdefghij",
          "abcd1234",
          "password",
          "passw0rd",
          "p@ssw0rd",
          "passwort",
          "letmein",
          "iloveyou",
          "welcome",
          "willkommen",
          "administrator",
          "changeme",
          "cartwright",
          "football",
          "baseball",
          "superman",
          "sunshine",
          "princess");

  private PasswordRules() {}

  /** Adds what is wrong with a password, as problems of a field. */
  static void check(FieldProblems problems, String field, String password, String userName) {
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST) {
      problems.add(field, "passwordShort", SHORTEST);
    } else if (password.length() > LONGEST) {
      problems.add(field, "tooLong", LONGEST);
    } else if (userName.length() >= 4 && lower.contains(userName) && isMostly(lower, userName)) {
      problems.add(field, "passwordName");
    } else if (isCommon(lower)) {
      problems.add(field, "passwordCommon");
    }
  }

  /** A common password with a few characters behind or before it, twice, or one sign throughout. */
  private static boolean isCommon(String lower) {
    return lower.chars().distinct().count() < 4
        || COMMON.stream().anyMatch(common -> lower.contains(common) && isMostly(lower, common));
  }

  /** Whether little is left when the part is taken out. */
  private static boolean isMostly(String whole, String part) {
    return whole.replace(part, "").length() < 6;
  }
}
