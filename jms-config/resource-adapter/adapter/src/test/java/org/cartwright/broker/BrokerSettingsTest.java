package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.cartwright.config.InvalidSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerSettingsTest {
  @TempDir Path home;

  @Test
  void runsItsOwnBrokerOnLoopbackUnlessToldOtherwise() {
    BrokerSettings settings = BrokerSettingsFixture.in(home);

    assertThat(settings.embedded()).isTrue();
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.consumers()).isEqualTo(8);
    assertThat(settings.anonymous()).isTrue();
    assertThat(settings.folder()).isEqualTo(home.resolve("broker"));
  }

  @Test
  void listensToOtherMachinesOnceThereIsAUser() {
    BrokerSettings settings =
        BrokerSettingsFixture.in(
            home,
            "cartwright.broker.host",
            "0.0.0.0",
            "cartwright.broker.user",
            "shop",
            "cartwright.broker.password",
            "secret");

    assertThat(settings.anonymous()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "cartwright.broker.mode,extern",
    "cartwright.broker.host,0.0.0.0",
    "cartwright.broker.host,''",
    "cartwright.broker.port,70000",
    "cartwright.broker.user,shop",
    "cartwright.broker.password,secret",
    "cartwright.intake.consumers,0",
  })
  void refusesWhatItCannotUseInOneLineThatNamesTheKey(String key, String value) {
    assertThatThrownBy(() -> BrokerSettingsFixture.in(home, key, value))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining(" cannot be used: ")
        .hasMessageContaining("cartwright.")
        .message()
        .doesNotContain("\n", "secret");
  }

  @Test
  void takesAnyUrlOfArtemisAndRefusesWhatIsNone() {
    assertThat(
            BrokerSettingsFixture.in(
                    home,
                    "cartwright.broker.mode",
                    "external",
                    "cartwright.broker.url",
                    "(tcp://127.0.0.1:1,tcp://127.0.0.1:2)?ha=true&reconnectAttempts=5")
                .embedded())
        .isFalse();
    assertThatThrownBy(
            () ->
                BrokerSettingsFixture.in(
                    home, "cartwright.broker.mode", "external", "cartwright.broker.url", "no url"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("cartwright.broker.url=no url");
  }
}
