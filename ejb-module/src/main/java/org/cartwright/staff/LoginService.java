package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.cartwright.access.Unguarded;

/** Signs people in to the backoffice. */
@Stateless
@Unguarded("who signs in is not known yet")
public class LoginService {
  @PersistenceContext private EntityManager entities;
  @Inject private Passwords passwords;

  /**
   * Checks name and password. After {@value StaffUser#MOST_FAILURES} wrong passwords in a row the
   * account is locked for 15 minutes, for the right password too.
   */
  public LoginResult login(String name, String password) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    List<StaffUser> found = find(name);
    if (found.isEmpty()) {
      passwords.matchNobody(password);
      return new LoginResult.Wrong();
    }
    StaffUser user = found.get(0);
    if (user.lockedAt(now)) {
      return new LoginResult.Locked(user.lockedUntil());
    }
    if (passwords.matches(password, user.passwordHash())) {
      user.loginSucceeded(now);
      return new LoginResult.Accepted(user.name(), Set.of(user.role().group()));
    }
    user.loginFailed(now);
    return user.lockedAt(now)
        ? new LoginResult.Locked(user.lockedUntil())
        : new LoginResult.Wrong();
  }

  /** The user, locked, so that attempts at the same time are counted one by one. */
  private List<StaffUser> find(String name) {
    if (name.indexOf('\0') >= 0) {
      return List.of(); // PostgreSQL refuses to look for it
    }
    return entities
        .createQuery("select u from StaffUser u where u.name = :name", StaffUser.class)
        .setParameter("name", name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
