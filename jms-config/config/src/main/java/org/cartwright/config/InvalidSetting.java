package org.cartwright.config;

/** A configured value that cannot be used: one line that names key, value and remedy. */
public final class InvalidSetting extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public InvalidSetting(Setting setting, String value, String remedy) {
    super(
        "%s=%s cannot be used: %s (system property %s, environment variable %s, or cartwright.properties)"
            .formatted(
                setting.key(),
                setting.secret() && !value.isEmpty() ? "(secret)" : value,
                remedy,
                setting.key(),
                setting.environmentVariable()));
  }
}
