package org.cartwright.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Makes the user {@code admin} when there is nobody at all, with the configured or a generated
 * password, and gives it a new one, and all rights, at a start with {@link Setting#ADMIN_RESET}.
 */
@Startup
@Singleton
@DependsOn("Database")
public class FirstAdministrator {
  @EJB private FirstStaff staff;
  @Inject private Passwords passwords;
  private @Nullable String generated;

  @PostConstruct
  void create() {
    Settings settings = Settings.load();
    if (staff.missing()) {
      add(settings);
    } else if (settings.flag(Setting.ADMIN_RESET)) {
      staff.reset(newHash(settings));
    }
  }

  /** Two nodes that start on an empty database both add one: the unique name lets one win. */
  private void add(Settings settings) {
    try {
      staff.create(newHash(settings));
    } catch (RuntimeException refused) {
      if (staff.missing()) {
        throw refused;
      }
      generated = null;
    }
  }

  /** The password that this start generated; once it was taken, it is gone. */
  public Optional<String> takeGeneratedPassword() {
    Optional<String> taken = Optional.ofNullable(generated);
    generated = null;
    return taken;
  }

  private String newHash(Settings settings) {
    String configured = settings.text(Setting.ADMIN_PASSWORD);
    if (configured.isEmpty()) {
      generated = passwords.generate();
      return passwords.hash(generated);
    }
    return passwords.hash(configured);
  }
}
