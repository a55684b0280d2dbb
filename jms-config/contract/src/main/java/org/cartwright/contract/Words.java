package org.cartwright.contract;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** The JSON parser's complaints, said for people, without its class names and settings. */
final class Words {
  private Words() {}

  static String syntax(JsonProcessingException e) {
    String said = e.getOriginalMessage();
    String what = "it is not JSON: " + firstSentence(said);
    if (e instanceof JsonEOFException) {
      what = "it ends before the JSON is complete";
    } else if (said.startsWith("Duplicate ")) {
      what = "a field stands twice in one object: " + quoted(said);
    }
    return what + place(e);
  }

  static String limit(StreamConstraintsException e) {
    String said = e.getOriginalMessage();
    String what;
    if (said.contains("nesting depth")) {
      what = "it is nested deeper than " + Json.MAX_DEPTH + " levels";
    } else if (said.startsWith("String value length")) {
      what = "a text is longer than " + Json.MAX_TEXT + " characters";
    } else if (said.startsWith("Number value length")) {
      what = "a number is longer than " + Json.MAX_NUMBER + " digits";
    } else {
      what = "a name is longer than " + Json.MAX_NAME + " characters";
    }
    return what + place(e);
  }

  /** The text with a replacement character for each that a database or a terminal cannot take. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String firstSentence(String said) {
    int end = said.indexOf('\n');
    String line = end < 0 ? said : said.substring(0, end);
    return line.length() > 200 ? line.substring(0, 200) + "..." : line;
  }

  private static String quoted(String said) {
    int from = said.indexOf('\'');
    int to = said.lastIndexOf('\'');
    return from < 0 || to <= from ? said : said.substring(from + 1, Math.min(to, from + 101));
  }
}
