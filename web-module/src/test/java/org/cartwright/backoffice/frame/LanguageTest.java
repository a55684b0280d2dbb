package org.cartwright.backoffice.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void takesTheFirstLanguageOfTheBrowserThatThereAreTextsFor() {
    assertThat(Language.preferred(List.of(Locale.FRENCH, Locale.forLanguageTag("de-CH"))))
        .isEqualTo(Locale.GERMAN);
    assertThat(Language.preferred(List.of(Locale.UK, Locale.GERMAN))).isEqualTo(Locale.ENGLISH);
    assertThat(Language.preferred(List.of(Locale.JAPANESE))).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void takesOnlyLanguagesThatThereAreTextsFor() {
    assertThat(Language.known("de")).isEqualTo(Locale.GERMAN);
    assertThat(Language.known("fr")).isNull();
    assertThat(Language.known(null)).isNull();
  }

  @Test
  void findsTheTextsOfEachLanguageWhateverTheServersIs() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(text(Locale.ENGLISH)).isEqualTo("Orders");
      assertThat(text(Locale.GERMAN)).isEqualTo("Bestellungen");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(Locale locale) {
    return ResourceBundle.getBundle(AllTexts.class.getName(), locale).getString("orders.title");
  }
}
