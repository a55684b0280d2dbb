package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.cartwright.access.Unguarded;

/** Signs people in to the backoffice. */
@Stateless
@Unguarded("who signs in is not known yet")
public class LoginService {
  @Inject private Staff staff;
  @Inject private Passwords passwords;

  /**
   * Checks name and password. After {@value Credentials#MOST_FAILURES} wrong passwords in a row the
   * account is locked for 15 minutes, for the right password too. Every answer takes as long.
   */
  public LoginResult login(String name, String password) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Optional<Credentials> found = staff.lockedCredentials(name);
    if (found.isEmpty()) {
      passwords.matchNobody(password);
      return new LoginResult.Wrong();
    }
    Credentials user = found.get();
    if (user.lockedAt(now)) {
      passwords.matchNobody(password);
      return new LoginResult.Locked(user.lockedUntil());
    }
    if (passwords.matches(password, user.passwordHash())) {
      return enter(user, now);
    }
    user.loginFailed(now);
    return user.lockedAt(now)
        ? new LoginResult.Locked(user.lockedUntil())
        : new LoginResult.Wrong();
  }

  private static LoginResult enter(Credentials user, Instant now) {
    if (!user.enabled()) {
      return new LoginResult.Disabled();
    }
    user.loginSucceeded(now);
    return new LoginResult.Accepted(user.name(), Set.of(user.role().group()), user.stamp());
  }
}
