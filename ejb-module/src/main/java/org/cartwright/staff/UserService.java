package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** Lets administrators decide who may sign in, and as what. One enabled administrator remains. */
@Stateless
public class UserService {
  @Inject private Editor editor;
  @Inject private Staff staff;
  @Inject private StaffRules rules;
  @Inject private StaffRows rows;
  @Inject private Grants grants;
  @Inject private Passwords passwords;

  /** Everybody, by name. */
  @Needs(Right.ADMINISTER)
  public List<StaffRow> list() {
    return rows.all();
  }

  /** What there is to know about one of them. */
  @Needs(Right.ADMINISTER)
  public Optional<StaffRow> row(String name) {
    return rows.of(name);
  }

  /** What administrators may change about somebody. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<StaffDetails>> find(String name) {
    return Optional.ofNullable(staff.user(name)).map(Edited::of);
  }

  /**
   * Adds somebody, who must choose another password when they first sign in.
   *
   * @param password null or empty to have one generated
   * @return the generated password, told this once; empty if one was given
   */
  @Needs(Right.ADMINISTER)
  public Optional<String> create(StaffDetails wanted, @Nullable String password)
      throws InvalidEntry {
    FieldProblems problems = rules.ofNew(wanted);
    String given = password == null ? "" : password;
    if (!given.isEmpty()) {
      PasswordRules.check(problems, "password", given, wanted.name());
    }
    problems.throwIfAny();
    String first = given.isEmpty() ? passwords.generate() : given;
    StaffUser user = new StaffUser(wanted, passwords.hash(first), true, now());
    try {
      editor.create(user);
    } catch (PersistenceException sameNameAtTheSameTime) {
      new FieldProblems().add("name", "taken", wanted.name()).throwIfAny();
    }
    grants.replace(user.staffUserId(), wanted.stores());
    return given.isEmpty() ? Optional.of(first) : Optional.empty();
  }

  /** Saves what was changed. It holds at once, also for whoever is signed in. */
  @Needs(Right.ADMINISTER)
  public void save(Edited<StaffDetails> seen, StaffDetails wanted) throws InvalidEntry, StaleEdit {
    StaffUser user = staff.byId(seen.id());
    rules.ofChanged(user, wanted).throwIfAny();
    editor.save(user, seen, wanted);
    grants.replace(seen.id(), wanted.stores());
  }

  /** Deletes somebody; the audit log keeps the name. */
  @Needs(Right.ADMINISTER)
  public void delete(Edited<StaffDetails> seen) throws InvalidEntry, StaleEdit, InUse {
    StaffUser user = staff.byId(seen.id());
    if (user != null) {
      rules.ofDeleted(user).throwIfAny();
    }
    editor.delete(user, seen);
    grants.replace(seen.id(), Map.of());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
