package org.cartwright.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret of a key. It has 256 random bits, so that a fast hash keeps it; slow ones are for what
 * people choose.
 */
record KeySecret(String text) {
  private static final Pattern FORM = Pattern.compile("cwk_[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;
  private static final int PREFIX = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeySecret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new KeySecret("cwk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether it can be a secret at all; what is not is never looked up. */
  boolean wellFormed() {
    return FORM.matcher(text).matches();
  }

  /** The part that is no secret. */
  String prefix() {
    return text.substring(0, PREFIX);
  }

  /** SHA-256, in hexadecimal. */
  String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Compares in a time that says nothing about where the hashes differ. */
  boolean hasHash(String other) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "KeySecret";
  }
}
