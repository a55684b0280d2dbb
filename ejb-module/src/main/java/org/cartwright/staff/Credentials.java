package org.cartwright.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/**
 * How a member of staff proves who they are. The same row as {@link StaffUser}, without its
 * version: somebody who signs in must not make the edit of an administrator stale.
 */
@Entity
@Table(name = "staff_user")
@NullUnmarked
public class Credentials {
  /** So many wrong passwords in a row lock the account for {@link #LOCK}. */
  static final int MOST_FAILURES = 5;

  static final Duration LOCK = Duration.ofMinutes(15);

  @Id
  @Column(name = "staff_user_id")
  private String staffUserId;

  @Column(insertable = false, updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private Role role;

  @Column(insertable = false, updatable = false)
  private boolean enabled;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "password_changed")
  private Instant passwordChanged;

  @Column(name = "failed_logins")
  private int failedLogins;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "last_login")
  private Instant lastLogin;

  protected Credentials() {}

  String staffUserId() {
    return staffUserId;
  }

  String name() {
    return name;
  }

  Role role() {
    return role;
  }

  boolean enabled() {
    return enabled;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  Instant lockedUntil() {
    return lockedUntil;
  }

  Instant lastLogin() {
    return lastLogin;
  }

  /**
   * Differs after each change of the password: sessions from before are not the person's any more.
   */
  String stamp() {
    return staffUserId + "/" + (passwordChanged == null ? "first" : passwordChanged);
  }

  boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  void loginSucceeded(Instant now) {
    failedLogins = 0;
    lockedUntil = null;
    lastLogin = now;
  }

  void loginFailed(Instant now) {
    failedLogins++;
    if (failedLogins >= MOST_FAILURES) {
      lockedUntil = now.plus(LOCK);
      failedLogins = 0;
    }
  }

  void unlock() {
    failedLogins = 0;
    lockedUntil = null;
  }

  void changePassword(String hash, boolean mustChangeAgain, Instant now) {
    passwordHash = hash;
    passwordChanged = now;
    mustChangePassword = mustChangeAgain;
    unlock();
  }
}
