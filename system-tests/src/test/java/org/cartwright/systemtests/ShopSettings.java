package org.cartwright.systemtests;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The configuration of one installation, by the keys that an administrator uses. */
record ShopSettings(Map<String, String> values) {
  static final String ADMIN_PASSWORD = "first-light-4-tests";

  ShopSettings {
    values = Map.copyOf(values);
  }

  /** What a fresh installation with the demo stores needs in a test: a home and free ports. */
  static ShopSettings demo(Path home) {
    return new ShopSettings(Map.of())
        .with("cartwright.home", home.toString())
        .with("cartwright.broker.port", Integer.toString(FreePorts.one()))
        .with("cartwright.admin.password", ADMIN_PASSWORD)
        .with("cartwright.demo", "true");
  }

  String get(String key) {
    return Objects.requireNonNull(values.get(key), key);
  }

  ShopSettings with(String key, String value) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.put(key, value);
    return new ShopSettings(changed);
  }

  ShopSettings without(String key) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.remove(key);
    return new ShopSettings(changed);
  }

  ShopSettings with(Postgres database) {
    return with("cartwright.database.url", database.url())
        .with("cartwright.database.user", Postgres.USER)
        .with("cartwright.database.password", Postgres.PASSWORD);
  }

  ShopSettings with(ArtemisBroker broker) {
    return with("cartwright.broker.mode", "external")
        .with("cartwright.broker.url", broker.url())
        .with("cartwright.broker.user", ArtemisBroker.ENGINE)
        .with("cartwright.broker.password", ArtemisBroker.ENGINE_PASSWORD);
  }

  /** The same settings as environment variables. */
  Map<String, String> environment() {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                Map.Entry::getValue));
  }
}
