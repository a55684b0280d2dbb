package org.cartwright.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySecretTest {
  @Test
  void makesSecretsOf256Bits() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      KeySecret secret = KeySecret.random();
      assertThat(secret.text()).hasSize(47).startsWith("cwk_");
      assertThat(secret.wellFormed()).isTrue();
      made.add(secret.text());
    }
    assertThat(made).hasSize(1000);
  }

  /** The hash is that of {@code printf %s cwk_AAA... | sha256sum}. */
  @Test
  void keepsTheSha256() {
    KeySecret secret = new KeySecret("cwk_" + "A".repeat(43));
    assertThat(secret.prefix()).isEqualTo("cwk_AAAAAAAA");
    assertThat(secret.hash())
        .isEqualTo("38100388a49992379f8d315d79c4ac96cc53f1718ee1c044c6e9a4897a6c8c8f");
    assertThat(secret.hasHash(secret.hash())).isTrue();
    assertThat(secret.hasHash(KeySecret.random().hash())).isFalse();
    assertThat(secret.hasHash("")).isFalse();
  }

  @Test
  void neverPrintsTheSecret() {
    KeySecret secret = KeySecret.random();
    String hidden = secret.text().substring(12);
    assertThat(secret.toString()).doesNotContain(hidden);
    assertThat(new NewApiKey(secret.prefix(), secret.text()).toString()).doesNotContain(hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cwk_", "cwk_short", "xyz_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void knowsWhatCanBeNoSecret(String text) {
    assertThat(new KeySecret(text).wellFormed()).isFalse();
  }
}
