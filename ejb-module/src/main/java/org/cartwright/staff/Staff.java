package org.cartwright.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds members of staff by the name that they sign in with. */
@ApplicationScoped
class Staff {
  @PersistenceContext private EntityManager entities;
  @Inject private Grants grants;

  /** The person to edit, with what is granted to them; null if there is none (any more). */
  @Nullable StaffUser user(String name) {
    return withGrants(first(named(name, StaffUser.class)));
  }

  /** The person to edit, by primary key. */
  @Nullable StaffUser byId(String id) {
    return withGrants(entities.find(StaffUser.class, id));
  }

  Optional<Credentials> credentials(String name) {
    return Optional.ofNullable(first(named(name, Credentials.class)));
  }

  /** Locked, so that attempts at the same time are counted one by one. */
  Optional<Credentials> lockedCredentials(String name) {
    return Optional.ofNullable(
        first(named(name, Credentials.class).setLockMode(LockModeType.PESSIMISTIC_WRITE)));
  }

  /** Whoever may let others in, locked until the end of the transaction. */
  List<StaffUser> lockedAdministrators() {
    return entities
        .createQuery(
            "select u from StaffUser u where u.role = :role and u.enabled = true"
                + " order by u.staffUserId",
            StaffUser.class)
        .setParameter("role", Role.ADMIN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private @Nullable StaffUser withGrants(@Nullable StaffUser user) {
    if (user != null) {
      user.granted(grants.ofUser(user.staffUserId()));
    }
    return user;
  }

  private <T> TypedQuery<T> named(String name, Class<T> type) {
    return entities
        .createQuery(
            "select u from %s u where u.name = :name".formatted(type.getSimpleName()), type)
        .setParameter("name", canonical(name));
  }

  /** Names are in lower case; PostgreSQL cannot look for a NUL, which no name has. */
  private static String canonical(String name) {
    return name.replace('\0', ' ').strip().toLowerCase(Locale.ROOT);
  }

  private static <T> @Nullable T first(TypedQuery<T> query) {
    List<T> found = query.getResultList();
    return found.isEmpty() ? null : found.get(0);
  }
}
