package org.cartwright.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cartwright.editing.FieldProblems;
import org.jspecify.annotations.Nullable;

/** What settings must look like; adds what is wrong to the problems of an entry. */
final class Formats {
  private static final int LONGEST_TEMPLATE = 64;
  private static final int LONGEST_LANGUAGE = 35;
  private static final int LONGEST_ADDRESS = 1000;
  private static final int LONGEST_WORD = 64;
  private static final int MOST_WORDS = 50;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final String PLACE = "{0}";

  private Formats() {}

  /** A text with {@code {0}} in it, once. */
  static void template(FieldProblems problems, String field, @Nullable String template) {
    problems.required(field, template, LONGEST_TEMPLATE);
    if (template == null || template.isBlank()) {
      return;
    }
    int first = template.indexOf(PLACE);
    if (first < 0 || template.indexOf(PLACE, first + 1) >= 0) {
      problems.add(field, "template");
    }
  }

  static void language(FieldProblems problems, String field, @Nullable String tag) {
    if (tag == null) {
      return;
    }
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      boolean known = Arrays.asList(Locale.getISOLanguages()).contains(language.getLanguage());
      if (!known || tag.length() > LONGEST_LANGUAGE) {
        problems.add(field, "language");
      }
    } catch (IllformedLocaleException malformed) {
      problems.add(field, "language");
    }
  }

  /** The address of something on the web. */
  static void address(FieldProblems problems, String field, @Nullable String address) {
    problems.optional(field, address, LONGEST_ADDRESS);
    if (address == null) {
      return;
    }
    try {
      URI uri = new URI(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (!web || uri.getHost() == null) {
        problems.add(field, "address");
      }
    } catch (URISyntaxException malformed) {
      problems.add(field, "address");
    }
  }

  static void colour(FieldProblems problems, String field, @Nullable String colour) {
    if (colour != null && !COLOUR.matcher(colour).matches()) {
      problems.add(field, "colour");
    }
  }

  /** Names of properties, each once. */
  static void words(FieldProblems problems, String field, List<String> words) {
    for (String word : words) {
      if (word.length() > LONGEST_WORD || !WORD.matcher(word).matches()) {
        problems.add(field, "property", word);
        return;
      }
    }
    if (words.size() > MOST_WORDS) {
      problems.add(field, "tooManyWords", MOST_WORDS);
      return;
    }
    Set<String> seen = new HashSet<>();
    words.stream()
        .filter(word -> !seen.add(word))
        .findFirst()
        .ifPresent(word -> problems.add(field, "twice", word));
  }

  static void between(
      FieldProblems problems, String field, @Nullable Integer number, int least, int most) {
    if (number == null) {
      problems.add(field, "required");
    } else if (number < least || number > most) {
      problems.add(field, "between", least, most);
    }
  }

  /** One of those that exist, or none. */
  static void oneOf(
      FieldProblems problems, String field, @Nullable String key, List<String> existing) {
    if (key != null && !existing.contains(key)) {
      problems.add(field, "notInStore", key);
    }
  }

  /** Only such that exist. */
  static void allOf(
      FieldProblems problems, String field, List<String> keys, List<String> existing) {
    for (String key : keys) {
      oneOf(problems, field, key, existing);
    }
  }
}
