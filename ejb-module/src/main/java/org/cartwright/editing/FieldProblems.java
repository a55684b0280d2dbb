package org.cartwright.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an entry, all of it, before anything is saved. */
public final class FieldProblems {
  private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_ALIAS = 64;

  private final List<FieldProblem> found = new ArrayList<>();

  /** Adds a problem; its message is {@code invalid.CODE} in the texts. */
  public FieldProblems add(String field, String code, Object... values) {
    found.add(
        new FieldProblem(field, code, List.of(values).stream().map(String::valueOf).toList()));
    return this;
  }

  /** A text that must be there and not be too long. */
  public FieldProblems required(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return add(field, "required");
    }
    return optional(field, text, longest);
  }

  /** A text that must not be too long, and must be one that every database can hold. */
  public FieldProblems optional(String field, @Nullable String text, int longest) {
    if (text == null) {
      return this;
    }
    if (text.length() > longest) {
      return add(field, "tooLong", longest);
    }
    boolean storable =
        text.codePoints().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
            && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    return storable ? this : add(field, "character");
  }

  /** A name for programs: lower case letters, digits and single hyphens. */
  public FieldProblems alias(String field, @Nullable String alias) {
    if (alias == null || alias.isBlank()) {
      return add(field, "required");
    }
    if (alias.length() > LONGEST_ALIAS || !ALIAS.matcher(alias).matches()) {
      return add(field, "alias");
    }
    return this;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<FieldProblem> all() {
    return List.copyOf(found);
  }

  /**
   * Ends the entry if anything is wrong.
   *
   * @throws InvalidEntry with everything that was found
   */
  public void throwIfAny() throws InvalidEntry {
    if (!found.isEmpty()) {
      throw new InvalidEntry(found);
    }
  }
}
