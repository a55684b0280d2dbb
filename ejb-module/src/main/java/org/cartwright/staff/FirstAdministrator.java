package org.cartwright.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Makes the user {@code admin} at the first start, with the configured or a generated password, and
 * gives it a new one at a start with {@link Setting#ADMIN_RESET}.
 */
@Startup
@Singleton
@DependsOn("Database")
public class FirstAdministrator {
  private static final String NAME = "admin";

  @PersistenceContext private EntityManager entities;
  @Inject private Passwords passwords;
  private @Nullable String generated;

  @PostConstruct
  void create() {
    Settings settings = Settings.load();
    List<StaffUser> admins =
        entities
            .createQuery("select u from StaffUser u where u.name = :name", StaffUser.class)
            .setParameter("name", NAME)
            .getResultList();
    if (admins.isEmpty()) {
      entities.persist(new StaffUser(NAME, Role.ADMIN, newHash(settings)));
    } else if (settings.flag(Setting.ADMIN_RESET)) {
      admins.get(0).changePassword(newHash(settings));
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
