package org.cartwright.api;

import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, read strictly: a name with a typing mistake must not hand out
 * everything.
 */
final class Parameters {
  static final int USUAL_LIMIT = 50;
  static final int MOST = 200;
  private static final int LONGEST = 500;

  private final Map<String, List<String>> given;

  /**
   * The parameters of a request.
   *
   * @throws ApiProblem if one is not among the known ones, or stands there twice
   */
  Parameters(UriInfo uri, Set<String> known) {
    this(uri.getQueryParameters(), known);
  }

  Parameters(Map<String, List<String>> given, Set<String> known) {
    this.given = given;
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw ApiProblem.parameter(
                shortened(name),
                known.isEmpty()
                    ? "This address has no parameters."
                    : "The parameters of this address are "
                        + String.join(", ", new TreeSet<>(known))
                        + ".");
          }
          if (values.size() > 1) {
            throw ApiProblem.parameter(name, "The parameter stands there more than once.");
          }
        });
  }

  /** A text; null when it is not given or empty. */
  @Nullable String text(String name) {
    List<String> values = given.get(name);
    String text = values == null || values.isEmpty() ? "" : values.get(0);
    if (text.length() > LONGEST) {
      throw ApiProblem.parameter(name, "The value is longer than %d.".formatted(LONGEST));
    }
    if (!wellFormed(text)) {
      throw ApiProblem.parameter(name, "The value holds a character that no text has.");
    }
    return text.isEmpty() ? null : text;
  }

  /**
   * A part of the address.
   *
   * @param what the thing that it names
   * @throws ApiProblem if it can name none, because no text of ours is like it
   */
  static String named(String what, String part) {
    if (part.length() > LONGEST || !wellFormed(part)) {
      throw ApiProblem.notFound(what);
    }
    return part;
  }

  /** A moment, as {@code 2026-11-21T12:00:00Z} or with an offset. */
  @Nullable Instant moment(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      Instant moment = OffsetDateTime.parse(text).toInstant();
      if (moment.isBefore(Instant.EPOCH) || moment.isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
        throw new DateTimeException(text);
      }
      return moment.truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException unreadable) {
      throw ApiProblem.parameter(
          name, "The value must be a time such as 2026-11-21T12:00:00Z, from 1970 to 9999.");
    }
  }

  /** One of several words; null when it is not given. */
  @Nullable String choice(String name, Set<String> words) {
    String text = text(name);
    if (text != null && !words.contains(text)) {
      throw ApiProblem.parameter(
          name, "The value must be one of " + String.join(", ", new TreeSet<>(words)) + ".");
    }
    return text;
  }

  /** One of the names of an enum; null when it is not given. */
  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    Set<String> names =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    String text = choice(name, names);
    return text == null ? null : Enum.valueOf(type, text);
  }

  /** How many rows a page has at most. */
  int limit() {
    String text = text("limit");
    if (text == null) {
      return USUAL_LIMIT;
    }
    int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw ApiProblem.parameter(
          "limit", "The value must be a whole number from 1 to %d.".formatted(MOST));
    }
    return limit;
  }

  private static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(c -> c < ' ' || c == 0xFFFD || c >= 0xD800 && c <= 0xDFFF);
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }
}
