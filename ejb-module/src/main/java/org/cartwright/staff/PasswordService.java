package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.Change;

/** Helps people who cannot sign in. */
@Stateless
public class PasswordService {
  @Inject private Staff staff;
  @Inject private Passwords passwords;
  @Inject private AuditLog log;

  /**
   * Gives somebody a new password, which they have to change when they sign in; unlocks the
   * account, and ends their sessions.
   *
   * @return the password, told this once; empty if there is nobody of that name
   */
  @Needs(Right.ADMINISTER)
  public Optional<String> reset(String name) {
    return staff
        .lockedCredentials(name)
        .map(
            user -> {
              String generated = passwords.generate();
              Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
              user.changePassword(passwords.hash(generated), true, now);
              log(name, AuditAction.PASSWORD_CHANGED, List.of());
              return generated;
            });
  }

  /** Lets somebody try again who is locked; whether there was a lock. */
  @Needs(Right.ADMINISTER)
  public boolean unlock(String name) {
    Optional<Credentials> locked =
        staff.lockedCredentials(name).filter(user -> user.lockedAt(Instant.now()));
    locked.ifPresent(
        user -> {
          Change change = new Change("lockedUntil", user.lockedUntil().toString(), null);
          user.unlock();
          log(name, AuditAction.CHANGED, List.of(change));
        });
    return locked.isPresent();
  }

  private void log(String name, AuditAction action, List<Change> changes) {
    StaffUser user = staff.user(name);
    if (user != null) {
      log.record(user.subject(), user.version(), action, changes, null);
    }
  }
}
