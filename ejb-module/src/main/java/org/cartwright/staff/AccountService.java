package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartwright.access.Caller;
import org.cartwright.access.Unguarded;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;

/** What everybody may do with their own account, and with no other. */
@Stateless
@Unguarded("it acts on the account of whoever is signed in, and refuses everybody else")
public class AccountService {
  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private Passwords passwords;
  @Inject private Editor editor;
  @Inject private AuditLog log;

  /** The account of whoever is signed in. */
  public Account account() {
    StaffUser user = own();
    StaffDetails details = user.details();
    boolean mustChange =
        staff.credentials(details.name()).map(Credentials::mustChangePassword).orElse(false);
    return new Account(
        details.name(), details.displayName(), details.email(), user.role(), mustChange);
  }

  /** Changes the name by which colleagues know them. */
  public void rename(String displayName) throws InvalidEntry, StaleEdit {
    new FieldProblems()
        .optional("displayName", displayName, StaffRules.LONGEST_DISPLAY_NAME)
        .throwIfAny();
    StaffUser user = own();
    editor.save(user, Edited.of(user), user.details().named(displayName));
  }

  /**
   * Changes the password; sessions that began with the old one end. Wrong current passwords count
   * as at the login, which is why problems are answered and not thrown: a lock must stay.
   *
   * @return what is wrong; nothing was changed unless it is empty
   */
  public List<FieldProblem> changePassword(String current, String wanted) {
    String name = caller.requireStaff();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Credentials user = staff.lockedCredentials(name).orElseThrow();
    FieldProblems problems = new FieldProblems();
    PasswordRules.check(problems, "wanted", wanted, name);
    if (!problems.isEmpty()) {
      return problems.all();
    }
    if (user.lockedAt(now)) {
      return problems.add("current", "passwordLocked").all();
    }
    if (!passwords.matches(current, user.passwordHash())) {
      user.loginFailed(now);
      return problems.add("current", "passwordWrong").all();
    }
    if (current.equals(wanted)) {
      return problems.add("wanted", "passwordSame").all();
    }
    user.changePassword(passwords.hash(wanted), false, now);
    StaffUser own = own();
    log.record(own.subject(), own.version(), AuditAction.PASSWORD_CHANGED, List.of(), null);
    return List.of();
  }

  private StaffUser own() {
    StaffUser user = staff.user(caller.requireStaff());
    if (user == null) {
      throw new IllegalStateException("whoever is signed in was deleted just now");
    }
    return user;
  }
}
