package org.cartwright.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffUserTest {
  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void keepsALockAndItsEndOnEachDatabase(TestDatabase database) {
    try (TestEngine engine = new TestEngine(database)) {
      engine.run(() -> engine.entities().persist(new StaffUser("kari", Role.VIEWER, "hash")));
      assertThat(lockedUntil(engine)).isNull();
      engine.run(() -> failFiveTimes(user(engine)));
      assertThat(lockedUntil(engine)).isEqualTo(NOON.plus(StaffUser.LOCK));
      engine.run(() -> user(engine).changePassword("another"));
      assertThat(lockedUntil(engine)).isNull();
    }
  }

  private static void failFiveTimes(StaffUser user) {
    for (int i = 0; i < StaffUser.MOST_FAILURES; i++) {
      user.loginFailed(NOON);
    }
  }

  private static Instant lockedUntil(TestEngine engine) {
    return engine.inTransaction(() -> user(engine).lockedUntil());
  }

  private static StaffUser user(TestEngine engine) {
    return engine
        .entities()
        .createQuery("select u from StaffUser u", StaffUser.class)
        .getSingleResult();
  }
}
