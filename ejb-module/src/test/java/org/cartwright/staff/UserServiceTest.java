package org.cartwright.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cartwright.staff.StaffFixture.PASSWORD;
import static org.cartwright.staff.StaffFixture.details;
import static org.cartwright.staff.StaffFixture.login;
import static org.cartwright.staff.StaffFixture.signedIn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cartwright.access.Right;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Adding, changing and deleting people, on each database. */
@OnEachDatabase
class UserServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @SuppressWarnings("NullAway.Init")
  private UserService users;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = StaffFixture.engine(database);
    users = engine.bean(UserService.class);
    StaffFixture.add(engine, details("root", Role.ADMIN));
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void generatesAPasswordThatMustBeChanged() throws Exception {
    String generated = call(() -> users.create(details("Olga", Role.VIEWER), null)).orElseThrow();

    assertThat(generated).hasSize(20);
    assertThat(login(engine, "OLGA ", generated)).isInstanceOf(LoginResult.Accepted.class);
    SignedIn olga = signedIn(engine, "olga").orElseThrow();
    assertThat(olga.mustChangePassword()).isTrue();
    assertThat(olga.identity().rights()).as("nothing before the password is changed").isEmpty();
  }

  @Test
  void doesNotTellAPasswordThatTheAdministratorChose() throws Exception {
    assertThat(call(() -> users.create(details("typed", Role.VIEWER), PASSWORD))).isEmpty();
    assertThat(login(engine, "typed", PASSWORD)).isInstanceOf(LoginResult.Accepted.class);
  }

  @Test
  void refusesANameThatExistsInOtherLetters() {
    StaffFixture.add(engine, details("kari", Role.VIEWER));
    assertThat(problems(() -> users.create(details(" KARI", Role.ADMIN), null)))
        .containsExactly("name: taken[kari]");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    StaffDetails wrong =
        new StaffDetails(
            "per olsen", "x".repeat(201), "nobody", null, true, Map.of("no-such-store", true));
    assertThat(problems(() -> users.create(wrong, "short")))
        .containsExactly(
            "name: userName",
            "displayName: tooLong[200]",
            "email: email",
            "role: required",
            "stores.no-such-store: unknownStore[no-such-store]",
            "password: passwordShort[12]");
  }

  @Test
  void savesRoleAndGrantsAtOnceAndWritesThemDown() throws Exception {
    Edited<StaffDetails> seen = StaffFixture.add(engine, details("nina", Role.VIEWER, "kontor"));
    StaffDetails wanted =
        new StaffDetails(
            "nina", "Nina Lie", "nina@example.org", Role.MANAGER, true, Map.of("nordlys", true));

    call(
        () -> {
          users.save(seen, wanted);
          return true;
        });

    assertThat(find("nina").details()).isEqualTo(wanted);
    assertThat(
            engine.inTransaction(
                () ->
                    engine
                        .bean(AuditSearchService.class)
                        .ofEntity(EntityKind.STAFF_USER, seen.id(), 1)
                        .get(0)
                        .changes()))
        .containsExactly(
            new Change("displayName", "", "Nina Lie"),
            new Change("email", null, "nina@example.org"),
            new Change("role", "VIEWER", "MANAGER"),
            new Change("stores.nordlys", null, "true"),
            new Change("stores.kontor", "true", null));
    assertThat(engine.sql("select count(*) from audit_entry where changes like '%hash%'"))
        .isEqualTo("0");
  }

  @Test
  void signingInDoesNotMakeAnEditStale() throws Exception {
    Edited<StaffDetails> seen = StaffFixture.add(engine, details("busy", Role.VIEWER));
    login(engine, "busy", PASSWORD);
    login(engine, "busy", "wrong");
    call(
        () -> {
          users.save(seen, details("busy", Role.MANAGER));
          return true;
        });
    assertThat(find("busy").details().role()).isEqualTo(Role.MANAGER);
  }

  @Test
  void neverSavesOverWhatSomebodyElseSaved() throws Exception {
    Edited<StaffDetails> seen = StaffFixture.add(engine, details("two", Role.VIEWER));
    call(
        () -> {
          users.save(seen, details("two", Role.VIEWER, "kontor"));
          return true;
        });
    StaleEdit stale =
        catchThrowableOfType(
            StaleEdit.class,
            () ->
                call(
                    () -> {
                      users.save(seen, details("two", Role.VIEWER, "nordlys"));
                      return true;
                    }));
    assertThat(stale.since()).hasSize(1);
    assertThat(find("two").details().stores()).containsOnlyKeys("kontor");
  }

  @Test
  void keepsTheLastAdministrator() {
    Edited<StaffDetails> root = find("root");
    assertThat(problems(() -> save(root, details("root", Role.MANAGER))))
        .containsExactly("role: lastAdministrator");
    StaffDetails disabled = new StaffDetails("root", "", null, Role.ADMIN, false, Map.of());
    assertThat(problems(() -> save(root, disabled))).containsExactly("enabled: lastAdministrator");
    assertThat(
            problems(
                () -> {
                  users.delete(root);
                  return true;
                }))
        .containsExactly("role: lastAdministrator");
    assertThat(find("root").details()).isEqualTo(root.details());
  }

  @Test
  void letsAnAdministratorGoWhenAnotherIsEnabled() throws Exception {
    Edited<StaffDetails> second = StaffFixture.add(engine, details("second", Role.ADMIN));
    call(() -> save(second, details("second", Role.VIEWER)));
    assertThat(find("second").details().role()).isEqualTo(Role.VIEWER);
  }

  @Test
  void disabledPeopleAreNobodyAtOnce() throws Exception {
    Edited<StaffDetails> seen = StaffFixture.add(engine, details("gone", Role.MANAGER));
    assertThat(signedIn(engine, "gone")).isPresent();
    call(() -> save(seen, new StaffDetails("gone", "", null, Role.MANAGER, false, Map.of())));
    assertThat(signedIn(engine, "gone")).isEmpty();
    assertThat(login(engine, "gone", PASSWORD)).isEqualTo(new LoginResult.Disabled());
    assertThat(login(engine, "gone", "wrong")).isEqualTo(new LoginResult.Wrong());
  }

  @Test
  void deletesSomebodyWithTheirGrantsAndKeepsTheNameInTheLog() throws Exception {
    Edited<StaffDetails> seen = StaffFixture.add(engine, details("leaver", Role.VIEWER, "kontor"));
    call(
        () -> {
          users.delete(seen);
          return true;
        });
    assertThat(engine.inTransaction(() -> users.find("leaver"))).isEmpty();
    assertThat(engine.sql("select count(*) from store_grant where subject = '" + seen.id() + "'"))
        .isEqualTo("0");
    assertThat(
            engine.sql(
                "select entity_key from audit_entry where action = 'DELETED' and entity_id = '"
                    + seen.id()
                    + "'"))
        .isEqualTo("leaver");
  }

  @Test
  void theNameNeverChanges() {
    Edited<StaffDetails> seen = StaffFixture.add(engine, details("same", Role.VIEWER));
    assertThat(problems(() -> save(seen, details("other", Role.VIEWER))))
        .containsExactly("name: fixed");
  }

  @Test
  void listsWhereSomebodyMayEnterByRoleOrByName() {
    StaffFixture.add(engine, details("lister", Role.MANAGER, "kontor"));
    StaffRow row = engine.inTransaction(() -> users.row("lister")).orElseThrow();
    assertThat(row.stores()).containsExactly("kontor", "nordlys");
    assertThat(engine.inTransaction(users::list))
        .contains(row)
        .isSortedAccordingTo(Comparator.comparing(StaffRow::name));
    assertThat(engine.inTransaction(() -> users.row("root")).orElseThrow().stores()).isNull();
    assertThat(engine.inTransaction(() -> users.row("nobody"))).isEmpty();
  }

  @Test
  void rolesHaveTheRightsThatTheirNamesPromise() {
    assertThat(Role.ADMIN.rights()).containsExactlyInAnyOrder(Right.values());
    assertThat(Role.MANAGER.rights()).isEqualTo(Set.of(Right.READ, Right.WORK));
    assertThat(Role.VIEWER.rights()).isEqualTo(Set.of(Right.READ));
  }

  private boolean save(Edited<StaffDetails> seen, StaffDetails wanted) throws Exception {
    users.save(seen, wanted);
    return true;
  }

  private Edited<StaffDetails> find(String name) {
    Optional<Edited<StaffDetails>> found = engine.inTransaction(() -> users.find(name));
    return found.orElseThrow();
  }

  private List<String> problems(Callable<?> work) {
    InvalidEntry invalid = catchThrowableOfType(InvalidEntry.class, () -> call(work));
    return invalid.problems().stream().map(String::valueOf).toList();
  }

  /** In a transaction, with what it throws. */
  private <T> T call(Callable<T> work) throws Exception {
    return StaffFixture.call(engine, work);
  }
}
