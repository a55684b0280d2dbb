package org.cartwright.backoffice.text;

import java.nio.charset.StandardCharsets;

/**
 * What a page shows of a body that somebody sent: never more than a bound, so that a body of 50 MB
 * does not become a page of 50 MB, and never with characters that cannot be seen.
 *
 * @param text JSON pretty printed when the whole body fits, else its beginning as it came
 * @param complete nothing was left out
 * @param bytes size of the whole body
 */
public record Excerpt(String text, boolean complete, long bytes) {
  /** The most bytes that a page shows. */
  static final int BOUND = 64 * 1024;

  public static Excerpt of(byte[] body) {
    boolean complete = body.length <= BOUND;
    String text = new String(body, 0, Math.min(body.length, BOUND), StandardCharsets.UTF_8);
    return new Excerpt(visible(complete ? JsonText.pretty(text) : text), complete, body.length);
  }

  public static Excerpt of(String body) {
    return of(body.getBytes(StandardCharsets.UTF_8));
  }

  public boolean blank() {
    return bytes == 0;
  }

  /** Control characters as their Unicode pictures (U+2400 ff.); line ends and tabs stay. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().map(Excerpt::visible).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static int visible(int character) {
    if (character < 0x20 && character != '\n' && character != '\r' && character != '\t') {
      return 0x2400 + character;
    }
    return character == 0x7f ? 0x2421 : character;
  }
}
