package org.cartwright.contract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: what is not UTF-8 is refused, never replaced by a question mark. */
final class Utf8 {
  private static final char MARK = '\uFEFF';

  private Utf8() {}

  static String decode(byte[] bytes) throws CharacterCodingException {
    return withoutMark(
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString());
  }

  /** How many bytes the text has; fails on a surrogate without its other half. */
  static long length(String text) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .encode(CharBuffer.wrap(text))
        .remaining();
  }

  /** Windows tools write a byte order mark; it says nothing in UTF-8. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** What the bytes might be instead, in words. */
  static String describe(byte[] bytes) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return utf16
        ? "the bytes are UTF-16, not UTF-8"
        : "the bytes are not UTF-8: are they ISO 8859-1 or Windows-1252?";
  }
}
