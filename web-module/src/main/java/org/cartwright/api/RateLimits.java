package org.cartwright.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartwright.apikey.KeyCheck;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;

/** Counts the requests of each key, in the memory of this process (ADR 27). */
@ApplicationScoped
public class RateLimits {
  private final Map<String, RateWindow> windows = new ConcurrentHashMap<>();
  private final int usual = Settings.load().number(Setting.API_RATE);

  RateWindow.Decision take(KeyCheck.Open key) {
    Integer own = key.requestsPerMinute();
    return windows
        .computeIfAbsent(key.keyId(), id -> new RateWindow())
        .take(own == null ? usual : own, System.nanoTime());
  }
}
