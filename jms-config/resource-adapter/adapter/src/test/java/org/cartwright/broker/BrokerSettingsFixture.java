package org.cartwright.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.cartwright.config.Settings;

/** Settings of a broker in a folder of its own, on a free port. */
final class BrokerSettingsFixture {
  private BrokerSettingsFixture() {}

  static BrokerSettings in(Path home, String... keysAndValues) {
    Properties properties = new Properties();
    properties.setProperty("cartwright.home", home.toString());
    properties.setProperty("cartwright.broker.port", "0");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
    }
    return BrokerSettings.from(Settings.from(properties, Map.of()));
  }
}
