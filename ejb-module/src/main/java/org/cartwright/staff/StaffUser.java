package org.cartwright.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Somebody who may sign in to the backoffice. */
@Entity
@Table(name = "staff_user")
@NullUnmarked
public class StaffUser {
  /** So many wrong passwords in a row lock the account for {@link #LOCK}. */
  static final int MOST_FAILURES = 5;

  static final Duration LOCK = Duration.ofMinutes(15);

  @Id
  @Column(name = "staff_user_id")
  private String staffUserId;

  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "failed_logins")
  private int failedLogins;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "last_login")
  private Instant lastLogin;

  @Version private long version;

  protected StaffUser() {}

  StaffUser(String name, Role role, String passwordHash) {
    this.staffUserId = UUID.randomUUID().toString();
    this.name = name;
    this.role = role;
    this.passwordHash = passwordHash;
  }

  String staffUserId() {
    return staffUserId;
  }

  String name() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  Role role() {
    return role;
  }

  Instant lockedUntil() {
    return lockedUntil;
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

  void changePassword(String hash) {
    passwordHash = hash;
    failedLogins = 0;
    lockedUntil = null;
  }
}
