package org.cartwright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
  @Test
  void isAFileOfTheHomeThatLosesNothingUnlessConfigured() {
    DatabaseAddress address = DatabaseAddress.of(settings(""));
    assertThat(address.kind()).isEqualTo(DatabaseKind.H2);
    assertThat(address.url()).startsWith("jdbc:h2:file:/").contains(";WRITE_DELAY=0;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:/data/shop;WRITE_DELAY=0",
        "jdbc:h2:file:/data/shop;write_delay=0;LOCK_TIMEOUT=1000"
      })
  void takesAnH2ThatWritesAtOnce(String url) {
    assertThat(DatabaseAddress.of(settings(url)).kind()).isEqualTo(DatabaseKind.H2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:/data/shop",
        "jdbc:h2:file:/data/shop;WRITE_DELAY=500",
        "jdbc:h2:file:/data/shop;WRITE_DELAY=0500",
        "jdbc:h2:file:/data/shop;WRITE_DELAY=01"
      })
  void refusesAnH2ThatWritesLater(String url) {
    assertThatThrownBy(() -> DatabaseAddress.of(settings(url)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining(Setting.DATABASE_URL.key())
        .hasMessageContaining("WRITE_DELAY=0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:mysql://localhost/shop", "postgresql://localhost/shop", "shop"})
  void refusesADatabaseThatItDoesNotKnow(String url) {
    assertThatThrownBy(() -> DatabaseAddress.of(settings(url)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("jdbc:postgresql:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/shop?user=a&password=secret",
        "jdbc:h2:file:/data/shop;PASSWORD=secret;WRITE_DELAY=0"
      })
  void showsNoPassword(String url) {
    assertThat(DatabaseAddress.of(settings(url)).toString()).doesNotContain("secret");
  }

  private static Settings settings(String url) {
    Properties properties = new Properties();
    properties.setProperty(Setting.DATABASE_URL.key(), url);
    properties.setProperty(Setting.HOME.key(), "/nowhere");
    return Settings.from(properties, Map.of());
  }
}
