package org.cartwright.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members of staff as lists show them. */
@ApplicationScoped
class StaffRows {
  @PersistenceContext private EntityManager entities;
  @Inject private Staff staff;
  @Inject private Grants grants;

  List<StaffRow> all() {
    Map<String, StaffUser> users =
        entities
            .createQuery("select u from StaffUser u", StaffUser.class)
            .getResultStream()
            .collect(Collectors.toMap(StaffUser::staffUserId, Function.identity()));
    Map<String, TreeSet<String>> granted = grants.bySubject();
    List<StaffRow> rows = new ArrayList<>();
    for (Credentials each :
        entities
            .createQuery("select c from Credentials c order by c.name", Credentials.class)
            .getResultList()) {
      StaffUser user = users.get(each.staffUserId());
      if (user != null) {
        rows.add(row(user, each, granted));
      }
    }
    return rows;
  }

  Optional<StaffRow> of(String name) {
    StaffUser user = staff.user(name);
    return user == null
        ? Optional.empty()
        : staff.credentials(name).map(found -> row(user, found, grants.bySubject()));
  }

  private static StaffRow row(
      StaffUser user, Credentials credentials, Map<String, TreeSet<String>> granted) {
    StaffDetails details = user.details();
    Instant locked = credentials.lockedUntil();
    return new StaffRow(
        details.name(),
        details.displayName(),
        details.email(),
        user.role(),
        details.enabled(),
        credentials.lastLogin(),
        locked != null && credentials.lockedAt(Instant.now()) ? locked : null,
        credentials.mustChangePassword(),
        user.role() == Role.ADMIN ? null : stores(user, granted));
  }

  private static List<String> stores(StaffUser user, Map<String, TreeSet<String>> granted) {
    TreeSet<String> either = new TreeSet<>();
    either.addAll(granted.getOrDefault(user.role().name(), new TreeSet<>()));
    either.addAll(granted.getOrDefault(user.staffUserId(), new TreeSet<>()));
    return List.copyOf(either);
  }
}
