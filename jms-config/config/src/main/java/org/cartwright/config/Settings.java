package org.cartwright.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The configured values, read once; see the package for where a value comes from. */
public final class Settings {
  private final Properties system;
  private final Map<String, String> environment;
  private final Properties file;

  private Settings(Properties system, Map<String, String> environment, Properties file) {
    this.system = system;
    this.environment = environment;
    this.file = file;
  }

  /**
   * Reads the settings of this process.
   *
   * @throws InvalidSetting if the file cannot be read or holds a key that Cartwright does not know
   */
  public static Settings load() {
    return from(System.getProperties(), System.getenv());
  }

  /** As {@link #load()}, from the given properties and environment. */
  public static Settings from(Properties system, Map<String, String> environment) {
    Settings withoutFile = new Settings(system, environment, new Properties());
    return new Settings(system, environment, withoutFile.readFile());
  }

  /** The value, trimmed; the default where nothing is configured. */
  public String text(Setting setting) {
    String value = system.getProperty(setting.key());
    if (value == null) {
      value = environment.get(setting.environmentVariable());
    }
    if (value == null) {
      value = file.getProperty(setting.key(), setting.defaultValue());
    }
    return value.strip();
  }

  /**
   * Checks the form of every value, so that a bad one stops the start and not the first cart.
   *
   * @throws InvalidSetting for the first that is wrong
   */
  public void check() {
    for (Setting setting : Setting.values()) {
      switch (setting.form().kind()) {
        case FLAG -> flag(setting);
        case NUMBER -> number(setting);
        case TEXT, SECRET -> text(setting);
      }
    }
  }

  /**
   * The value as a whole number.
   *
   * @throws InvalidSetting if it is none, or outside the range of the setting
   */
  public int number(Setting setting) {
    String value = text(setting);
    Form form = setting.form();
    try {
      int number = Integer.parseInt(value);
      if (number >= form.least() && number <= form.most()) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the refusal below, which says more
    }
    throw new InvalidSetting(
        setting, value, "set a whole number between " + form.least() + " and " + form.most());
  }

  /**
   * The value as yes or no.
   *
   * @throws InvalidSetting if it is neither {@code true} nor {@code false}
   */
  public boolean flag(Setting setting) {
    String value = text(setting);
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidSetting(setting, value, "set true or false");
    };
  }

  /** The home folder, absolute. */
  public Path home() {
    return Path.of(text(Setting.HOME)).toAbsolutePath().normalize();
  }

  private Properties readFile() {
    String configured = text(Setting.CONFIGURATION_FILE);
    Path path =
        configured.isEmpty() ? home().resolve("cartwright.properties") : Path.of(configured);
    Properties read = new Properties();
    if (configured.isEmpty() && !Files.exists(path)) {
      return read;
    }
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new InvalidSetting(
          Setting.CONFIGURATION_FILE,
          path.toString(),
          "name a readable UTF-8 properties file (" + unreadable.getMessage() + ")");
    }
    Set<String> unknown = new TreeSet<>(read.stringPropertyNames());
    for (Setting setting : Setting.values()) {
      unknown.remove(setting.key());
    }
    if (!unknown.isEmpty()) {
      throw new InvalidSetting(
          Setting.CONFIGURATION_FILE, path.toString(), "correct or remove the keys " + unknown);
    }
    return read;
  }
}
