package org.cartwright.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartwright.staff.StaffFixture.PASSWORD;
import static org.cartwright.staff.StaffFixture.details;
import static org.cartwright.staff.StaffFixture.login;
import static org.cartwright.staff.StaffFixture.signedIn;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartwright.editing.Edited;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can sign in to an empty installation, on each database. */
class FirstAdministratorTest {
  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void twoNodesThatStartAtOnceMakeOneAdministrator(TestDatabase database) throws Exception {
    try (TestEngine engine = StaffFixture.engine(database)) {
      FirstStaff first = engine.bean(FirstStaff.class);
      CountDownLatch bothLooked = new CountDownLatch(2);
      ExecutorService nodes = Executors.newFixedThreadPool(2);
      Future<Boolean> one = nodes.submit(() -> start(engine, first, bothLooked));
      Future<Boolean> other = nodes.submit(() -> start(engine, first, bothLooked));
      assertThat(one.get()).isNotEqualTo(other.get());
      nodes.shutdown();
      assertThat(engine.sql("select count(*) from staff_user")).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theNodeThatWasLateTellsNoPasswordAndStarts(TestDatabase database) {
    try (TestEngine engine = StaffFixture.engine(database)) {
      engine.run(() -> engine.bean(FirstStaff.class).create("hash of the other node"));
      engine.use(FirstStaff.class, new LateNode(1));
      engine.run(() -> assertThat(administrator(engine).takeGeneratedPassword()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aDatabaseThatFailsStopsTheStart(TestDatabase database) {
    try (TestEngine engine = StaffFixture.engine(database)) {
      engine.use(FirstStaff.class, new LateNode(2));
      assertThatThrownBy(() -> administrator(engine)).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void generatesAPasswordOnceAndKeepsADeletedAdministratorDeleted(TestDatabase database)
      throws Exception {
    try (TestEngine engine = StaffFixture.engine(database)) {
      String password =
          engine.inTransaction(() -> administrator(engine).takeGeneratedPassword()).orElseThrow();
      assertThat(login(engine, "admin", password)).isInstanceOf(LoginResult.Accepted.class);
      assertThat(signedIn(engine, "admin").orElseThrow().mustChangePassword()).isFalse();

      StaffFixture.add(engine, details("boss", Role.ADMIN));
      UserService users = engine.bean(UserService.class);
      Edited<StaffDetails> admin = engine.inTransaction(() -> users.find("admin")).orElseThrow();
      StaffFixture.call(
          engine,
          () -> {
            users.delete(admin);
            return true;
          });
      engine.run(() -> assertThat(engine.bean(FirstStaff.class).missing()).isFalse());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aResetLetsTheAdministratorInAgain(TestDatabase database) throws Exception {
    try (TestEngine engine = StaffFixture.engine(database)) {
      StaffFixture.add(engine, details("boss", Role.ADMIN));
      Edited<StaffDetails> admin = StaffFixture.add(engine, details("admin", Role.ADMIN));
      StaffFixture.call(
          engine,
          () -> {
            engine
                .bean(UserService.class)
                .save(admin, new StaffDetails("admin", "Ann", null, Role.VIEWER, false, Map.of()));
            return true;
          });
      String hash = engine.bean(Passwords.class).hash("a new one, typed");

      engine.run(() -> engine.bean(FirstStaff.class).reset(hash));

      assertThat(login(engine, "admin", PASSWORD)).isEqualTo(new LoginResult.Wrong());
      assertThat(login(engine, "admin", "a new one, typed"))
          .isInstanceOf(LoginResult.Accepted.class);
      assertThat(signedIn(engine, "admin").orElseThrow().identity().stores())
          .as("every store")
          .isNull();
    }
  }

  private static boolean start(TestEngine engine, FirstStaff first, CountDownLatch bothLooked) {
    try {
      engine.run(
          () -> {
            assertThat(first.missing()).isTrue();
            bothLooked.countDown();
            try {
              bothLooked.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            first.create("hash");
          });
      return true;
    } catch (PersistenceException refused) {
      return false;
    }
  }

  private static FirstAdministrator administrator(TestEngine engine) {
    return engine.bean(FirstAdministrator.class);
  }

  /** Sees nobody so many times; what it adds is refused. */
  private static final class LateNode extends FirstStaff {
    private int looks;

    LateNode(int looks) {
      this.looks = looks;
    }

    @Override
    public boolean missing() {
      return looks-- > 0;
    }

    @Override
    public void create(String passwordHash) {
      throw new PersistenceException("refused");
    }
  }
}
