package org.cartwright.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA512 and 210,000 iterations (OWASP Password Storage Cheat
 * Sheet, 2023 and later); the parameters are part of each hash, so that they can be raised.
 */
@ApplicationScoped
class Passwords {
  private static final String UNAMBIGUOUS =
      "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GENERATED_LENGTH = 20;

  @Inject private Pbkdf2PasswordHash pbkdf2;
  private String hashOfNobody = "";

  @PostConstruct
  void initialize() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    hashOfNobody = hash(generate());
  }

  String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  boolean matches(String password, String hash) {
    return pbkdf2.verify(password.toCharArray(), hash);
  }

  /** Takes the time of {@link #matches}, so that an unknown name cannot be told by the clock. */
  void matchNobody(String password) {
    matches(password, hashOfNobody);
  }

  /** A password of about 115 bits that can be read aloud. */
  String generate() {
    return new SecureRandom()
        .ints(GENERATED_LENGTH, 0, UNAMBIGUOUS.length())
        .mapToObj(index -> String.valueOf(UNAMBIGUOUS.charAt(index)))
        .collect(java.util.stream.Collectors.joining());
  }
}
