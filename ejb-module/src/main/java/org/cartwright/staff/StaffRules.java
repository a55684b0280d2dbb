package org.cartwright.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cartwright.editing.FieldProblems;
import org.jspecify.annotations.Nullable;

/** What a member of staff may be called, and that there always is an administrator. */
@ApplicationScoped
class StaffRules {
  static final int LONGEST_DISPLAY_NAME = 200;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]*");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  @PersistenceContext private EntityManager entities;
  @Inject private Staff staff;

  FieldProblems ofNew(StaffDetails wanted) {
    FieldProblems problems = new FieldProblems().required("name", wanted.name(), LONGEST_NAME);
    if (problems.isEmpty() && !NAME.matcher(wanted.name()).matches()) {
      problems.add("name", "userName");
    } else if (problems.isEmpty() && staff.credentials(wanted.name()).isPresent()) {
      problems.add("name", "taken", wanted.name());
    }
    return common(problems, wanted);
  }

  /** Null as user: it is gone, which the editor finds. */
  FieldProblems ofChanged(@Nullable StaffUser user, StaffDetails wanted) {
    FieldProblems problems = new FieldProblems();
    if (user != null && !user.details().name().equals(wanted.name())) {
      problems.add("name", "fixed");
    }
    common(problems, wanted);
    if (user != null && wanted.role() != Role.ADMIN && isLastAdministrator(user)) {
      problems.add("role", "lastAdministrator");
    } else if (user != null && !wanted.enabled() && isLastAdministrator(user)) {
      problems.add("enabled", "lastAdministrator");
    }
    return problems;
  }

  FieldProblems ofDeleted(StaffUser user) {
    FieldProblems problems = new FieldProblems();
    return isLastAdministrator(user) ? problems.add("role", "lastAdministrator") : problems;
  }

  private FieldProblems common(FieldProblems problems, StaffDetails wanted) {
    problems.optional("displayName", wanted.displayName(), LONGEST_DISPLAY_NAME);
    String email = wanted.email();
    problems.optional("email", email, LONGEST_EMAIL);
    if (email != null && email.length() <= LONGEST_EMAIL && !EMAIL.matcher(email).matches()) {
      problems.add("email", "email");
    }
    if (wanted.role() == null) {
      problems.add("role", "required");
    }
    TreeSet<String> unknown = new TreeSet<>(wanted.stores().keySet());
    unknown.removeAll(
        entities.createQuery("select s.alias from Store s", String.class).getResultList());
    unknown.forEach(alias -> problems.add("stores." + alias, "unknownStore", alias));
    return problems;
  }

  /** The rows of all administrators stay locked, so that two cannot leave at the same time. */
  private boolean isLastAdministrator(StaffUser user) {
    List<StaffUser> administrators = staff.lockedAdministrators();
    return administrators.size() == 1
        && administrators.get(0).staffUserId().equals(user.staffUserId());
  }
}
