package org.cartwright.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartwright.staff.StaffFixture.PASSWORD;
import static org.cartwright.staff.StaffFixture.as;
import static org.cartwright.staff.StaffFixture.details;
import static org.cartwright.staff.StaffFixture.login;
import static org.cartwright.staff.StaffFixture.signedIn;

import java.util.List;
import org.cartwright.access.AccessDenied;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What people do with their own account, on each database. */
@OnEachDatabase
class AccountServiceTest {
  private static final String NEW_PASSWORD = "a longer one than before";

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @SuppressWarnings("NullAway.Init")
  private AccountService accounts;

  @SuppressWarnings("NullAway.Init")
  private PasswordService passwords;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = StaffFixture.engine(database);
    accounts = engine.bean(AccountService.class);
    passwords = engine.bean(PasswordService.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void changesThePasswordAndEndsOtherSessions() {
    StaffFixture.add(engine, details("eva", Role.VIEWER));
    String before = signedIn(engine, "eva").orElseThrow().stamp();

    assertThat(change("eva", PASSWORD, NEW_PASSWORD)).isEmpty();

    SignedIn eva = signedIn(engine, "eva").orElseThrow();
    assertThat(eva.stamp()).isNotEqualTo(before);
    assertThat(eva.mustChangePassword()).isFalse();
    assertThat(eva.identity().stores()).as("the stores of the role").hasSize(2);
    assertThat(login(engine, "eva", PASSWORD)).isEqualTo(new LoginResult.Wrong());
    assertThat(login(engine, "eva", NEW_PASSWORD)).isInstanceOf(LoginResult.Accepted.class);
    assertThat(
            engine.sql(
                "select actor_name from audit_entry where entity_key = 'eva'"
                    + " and action = 'PASSWORD_CHANGED'"))
        .isEqualTo("eva");
  }

  @Test
  void saysWhatIsWrongWithANewPassword() {
    StaffFixture.add(engine, details("ines", Role.VIEWER));
    assertThat(change("ines", PASSWORD, "short")).containsExactly("wanted: passwordShort[12]");
    assertThat(change("ines", PASSWORD, PASSWORD)).containsExactly("wanted: passwordSame");
    assertThat(change("ines", "not it", NEW_PASSWORD)).containsExactly("current: passwordWrong");
    assertThat(login(engine, "ines", PASSWORD)).isInstanceOf(LoginResult.Accepted.class);
  }

  @Test
  void guessingTheCurrentPasswordLocksAsTheLoginDoes() {
    StaffFixture.add(engine, details("guess", Role.VIEWER));
    for (int i = 0; i < Credentials.MOST_FAILURES; i++) {
      assertThat(change("guess", "wrong", NEW_PASSWORD)).containsExactly("current: passwordWrong");
    }
    assertThat(change("guess", PASSWORD, NEW_PASSWORD)).containsExactly("current: passwordLocked");
    assertThat(login(engine, "guess", PASSWORD)).isInstanceOf(LoginResult.Locked.class);

    assertThat(engine.inTransaction(() -> passwords.unlock("guess"))).isTrue();
    assertThat(engine.inTransaction(() -> passwords.unlock("guess"))).isFalse();
    assertThat(login(engine, "guess", PASSWORD)).isInstanceOf(LoginResult.Accepted.class);
  }

  @Test
  void anAdministratorGivesANewPasswordThatWorksOnceMore() {
    StaffFixture.add(engine, details("forgot", Role.VIEWER));
    change("forgot", PASSWORD, NEW_PASSWORD);
    String stamp = signedIn(engine, "forgot").orElseThrow().stamp();

    String generated = engine.inTransaction(() -> passwords.reset("forgot")).orElseThrow();

    assertThat(login(engine, "forgot", NEW_PASSWORD)).isEqualTo(new LoginResult.Wrong());
    assertThat(login(engine, "forgot", generated)).isInstanceOf(LoginResult.Accepted.class);
    SignedIn forgot = signedIn(engine, "forgot").orElseThrow();
    assertThat(forgot.mustChangePassword()).isTrue();
    assertThat(forgot.stamp()).isNotEqualTo(stamp);
    assertThat(engine.inTransaction(() -> passwords.reset("nobody"))).isEmpty();
  }

  @Test
  void namesThemselves() {
    StaffFixture.add(engine, details("siv", Role.MANAGER, "kontor"));
    as(
        engine,
        "siv",
        () -> {
          try {
            accounts.rename("Siv Moe");
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
          return true;
        });
    Account siv = as(engine, "siv", accounts::account);
    assertThat(siv).isEqualTo(new Account("siv", "Siv Moe", null, Role.MANAGER, true));
    assertThat(engine.inTransaction(() -> engine.bean(UserService.class).find("siv")))
        .get()
        .satisfies(user -> assertThat(user.details().stores()).containsOnlyKeys("kontor"));
  }

  @Test
  void refusesWhoeverIsNoMemberOfStaff() {
    assertThatThrownBy(() -> engine.inTransaction(accounts::account))
        .isInstanceOf(AccessDenied.class);
  }

  private List<String> change(String name, String current, String wanted) {
    return as(engine, name, () -> accounts.changePassword(current, wanted)).stream()
        .map(String::valueOf)
        .toList();
  }
}
