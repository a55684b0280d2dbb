package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.cartwright.access.Unguarded;

/** Writes the first administrator, each time in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unguarded("it acts at the start, when nobody can be signed in yet")
public class FirstStaff {
  static final String NAME = "admin";

  @PersistenceContext private EntityManager entities;
  @Inject private Staff staff;

  /** Whether there is nobody who could sign in. */
  public boolean missing() {
    return entities.createQuery("select count(u) from StaffUser u", Long.class).getSingleResult()
        == 0;
  }

  /** Adds the administrator; fails if another node has just done so. */
  public void create(String passwordHash) {
    StaffDetails details = new StaffDetails(NAME, "", null, Role.ADMIN, true, Map.of());
    entities.persist(new StaffUser(details, passwordHash, false, now()));
    entities.flush();
  }

  /** Gives the administrator another password, and all rights; adds one if there is none. */
  public void reset(String passwordHash) {
    StaffUser user = staff.user(NAME);
    if (user == null) {
      create(passwordHash);
      return;
    }
    StaffDetails now = user.details();
    user.change(
        new StaffDetails(NAME, now.displayName(), now.email(), Role.ADMIN, true, now.stores()));
    staff
        .lockedCredentials(NAME)
        .ifPresent(credentials -> credentials.changePassword(passwordHash, false, now()));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
