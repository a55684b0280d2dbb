package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.intake.Engine.logins;
import static org.cartwright.intake.Engine.tables;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cartwright.access.AccessTable;
import org.cartwright.access.Identity;
import org.cartwright.access.Right;
import org.cartwright.staff.IdentityService;
import org.cartwright.staff.LoginResult;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may call which service, and who is let in: in the container, where interceptors act. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {
  private static final String PASSWORD = "correct-horse-battery";
  private static final String GRANTED = "nordlys";

  @Deployment
  static WebArchive engine() {
    return EngineArchive.create();
  }

  @Test
  void everyServiceRefusesWhoMayNotAndLetsInWhoMay() throws IOException {
    AccessTable table = table();
    TreeMap<String, String> wrong = new TreeMap<>();
    int refused = 0;
    for (ServiceCall call : ServiceCall.all(table.actions())) {
      for (Map.Entry<String, Identity> who : people().entrySet()) {
        boolean expected = call.mayBe(who.getValue(), GRANTED);
        if (expected && call.actsAtOnce()) {
          continue;
        }
        boolean denied = call.isDenied(who.getValue(), GRANTED);
        refused += denied ? 1 : 0;
        if (denied == expected) {
          wrong.put(call + " for " + who.getKey(), denied ? "refused" : "not refused");
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).as("calls that were refused").isGreaterThan(150);
  }

  @Test
  void whoIsSignedInHasTheRightsOfTheRole() {
    IdentityService identities = CDI.current().select(IdentityService.class).get();
    assertThat(identities.ofStaff("admin"))
        .hasValueSatisfying(
            admin -> {
              assertThat(admin.identity().rights()).containsExactlyInAnyOrder(Right.values());
              assertThat(admin.identity().stores()).isNull();
              assertThat(admin.mustChangePassword()).isFalse();
            });
    assertThat(identities.ofStaff("nobody")).isEmpty();
  }

  @Test
  void letsInWhoKnowsNameAndPassword() {
    nobodyIsLocked();
    assertThat(logins().login("admin", PASSWORD))
        .isInstanceOfSatisfying(
            LoginResult.Accepted.class,
            admin -> assertThat(admin.roles()).isEqualTo(Set.of("admin")));
    assertThat(logins().login("admin", "wrong")).isEqualTo(new LoginResult.Wrong());
    assertThat(logins().login("nobody", PASSWORD)).isEqualTo(new LoginResult.Wrong());
    assertThat(logins().login("ad\0min", "\0")).isEqualTo(new LoginResult.Wrong());
  }

  @Test
  void locksAfterFiveWrongPasswordsUntilTheTimeIsOver() {
    nobodyIsLocked();
    for (int i = 0; i < 4; i++) {
      assertThat(logins().login("admin", "wrong")).isEqualTo(new LoginResult.Wrong());
    }
    assertThat(logins().login("admin", "wrong")).isInstanceOf(LoginResult.Locked.class);
    assertThat(logins().login("admin", PASSWORD)).isInstanceOf(LoginResult.Locked.class);
    tables()
        .change(
            "update staff_user set locked_until = timestamp with time zone '2026-01-01"
                + " 00:00:00+00'");
    assertThat(logins().login("admin", "wrong")).isEqualTo(new LoginResult.Wrong());
    assertThat(logins().login("admin", PASSWORD)).isInstanceOf(LoginResult.Accepted.class);
  }

  private static void nobodyIsLocked() {
    tables().change("update staff_user set failed_logins = 0, locked_until = null");
  }

  /** The columns of the table. */
  private static Map<String, Identity> people() {
    Map<String, String> granted = Map.of("id-of-nordlys", GRANTED);
    Map<String, String> another = Map.of("id-of-kontor", "kontor");
    Set<Right> work = Set.of(Right.READ, Right.WORK);
    return Map.of(
        "nobody", new Identity(Identity.Kind.NOBODY, "nobody", Set.of(), Map.of()),
        "viewer", staff("viewer", Set.of(Right.READ), granted),
        "manager", staff("manager", work, granted),
        "admin", new Identity(Identity.Kind.STAFF, "admin", Set.of(Right.values()), null),
        "without grant", staff("without grant", work, another),
        "manager of no store", staff("manager of no store", work, Map.of()));
  }

  private static Identity staff(String name, Set<Right> rights, Map<String, String> stores) {
    return new Identity(Identity.Kind.STAFF, name, rights, stores);
  }

  private static AccessTable table() throws IOException {
    try (InputStream page = AccessIT.class.getResourceAsStream("/access.md")) {
      if (page == null) {
        throw new IllegalStateException("the archive has no access.md");
      }
      return AccessTable.read(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
