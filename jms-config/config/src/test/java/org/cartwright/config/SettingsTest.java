package org.cartwright.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path home;
  private final Properties system = new Properties();

  @Test
  void usesTheDefaultWhereNothingIsConfigured() {
    assertThat(settings(Map.of()).number(Setting.BROKER_PORT)).isEqualTo(61616);
    assertThat(settings(Map.of()).flag(Setting.DEMO)).isFalse();
  }

  @Test
  void prefersSystemPropertyOverEnvironmentOverFile() throws IOException {
    write("cartwright.broker.user=from-file\n");
    assertThat(settings(Map.of()).text(Setting.BROKER_USER)).isEqualTo("from-file");
    Map<String, String> environment = Map.of("CARTWRIGHT_BROKER_USER", "from-environment");
    assertThat(settings(environment).text(Setting.BROKER_USER)).isEqualTo("from-environment");
    system.setProperty("cartwright.broker.user", "from-system");
    assertThat(settings(environment).text(Setting.BROKER_USER)).isEqualTo("from-system");
  }

  @Test
  void refusesANumberThatIsNoneAndSaysWhatToDo() {
    system.setProperty("cartwright.broker.port", "many");
    assertThatThrownBy(() -> settings(Map.of()).number(Setting.BROKER_PORT))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("cartwright.broker.port=many")
        .hasMessageContaining("between 0 and 65535")
        .hasMessageContaining("CARTWRIGHT_BROKER_PORT");
  }

  @Test
  void refusesAMisspelledFlag() {
    system.setProperty("cartwright.demo", "yes");
    assertThatThrownBy(() -> settings(Map.of()).flag(Setting.DEMO))
        .hasMessageContaining("set true or false");
  }

  @Test
  void refusesAKeyInTheFileThatItDoesNotKnow() throws IOException {
    write("cartwright.broker.prot=1\n");
    assertThatThrownBy(() -> settings(Map.of())).hasMessageContaining("[cartwright.broker.prot]");
  }

  @Test
  void refusesANamedFileThatIsMissing() {
    system.setProperty("cartwright.configuration", home.resolve("nowhere").toString());
    assertThatThrownBy(() -> settings(Map.of())).hasMessageContaining("nowhere");
  }

  @Test
  void findsAnyBadValueBeforeAnythingStarts() {
    settings(Map.of()).check();
    system.setProperty("cartwright.intake.max-lines", "0");
    assertThatThrownBy(() -> settings(Map.of()).check())
        .hasMessageContaining("cartwright.intake.max-lines=0");
  }

  @Test
  void neverShowsASecret() {
    assertThat(new InvalidSetting(Setting.DATABASE_PASSWORD, "hunter2", "set another"))
        .hasMessageNotContaining("hunter2");
  }

  private Settings settings(Map<String, String> environment) {
    system.setProperty("cartwright.home", home.toString());
    return Settings.from(system, environment);
  }

  private void write(String text) throws IOException {
    Files.writeString(home.resolve("cartwright.properties"), text);
  }
}
