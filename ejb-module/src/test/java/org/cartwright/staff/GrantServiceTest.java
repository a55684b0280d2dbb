package org.cartwright.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartwright.staff.StaffFixture.PASSWORD;
import static org.cartwright.staff.StaffFixture.as;
import static org.cartwright.staff.StaffFixture.call;
import static org.cartwright.staff.StaffFixture.details;

import java.util.List;
import java.util.Set;
import org.cartwright.access.Identity;
import org.cartwright.access.Right;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Who may enter which store, on each database. */
@OnEachDatabase
class GrantServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @SuppressWarnings("NullAway.Init")
  private GrantService grants;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = StaffFixture.engine(database);
    grants = engine.bean(GrantService.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void aGrantToThePersonWinsOverARoleThatMayNotEnter() throws Exception {
    settled("vera", Role.VIEWER);
    letRole("nordlys", Role.VIEWER, false);
    letRole("kontor", Role.VIEWER, false);
    assertThat(identity("vera").stores()).isEmpty();

    call(engine, () -> grants.letUser("kontor", "vera", true));
    assertThat(identity("vera").stores()).containsOnlyKeys(id("kontor")).containsValue("kontor");
    assertThat(identity("vera").rights()).isEqualTo(Set.of(Right.READ));
    assertThat(engine.inTransaction(() -> grants.of("kontor")))
        .contains(new StoreAccess("kontor", name("kontor"), Set.of(Role.MANAGER), List.of("vera")));

    letRole("kontor", Role.VIEWER, true);
    call(engine, () -> grants.letUser("kontor", "vera", false));
    assertThat(identity("vera").stores())
        .as("what the role grants stays")
        .containsOnlyKeys(id("kontor"));
    letRole("nordlys", Role.VIEWER, true);
  }

  @Test
  void writesDownWhoLetWhomIn() throws Exception {
    settled("walt", Role.VIEWER);
    call(engine, () -> grants.letUser("nordlys", "walt", true));
    assertThat(
            engine.sql(
                "select changes from audit_entry where entity_key = 'walt' and action = 'CHANGED'"))
        .contains("stores.nordlys");
    letRole("nordlys", Role.MANAGER, false);
    letRole("nordlys", Role.MANAGER, false);
    assertThat(
            engine.sql(
                "select count(*) from audit_entry where entity_kind = 'STORE'"
                    + " and entity_key = 'nordlys' and changes like '%access.MANAGER%'"))
        .as("the second time changed nothing")
        .isEqualTo("1");
    letRole("nordlys", Role.MANAGER, true);
  }

  @Test
  void namesEveryStoreAndWhoMayEnterIt() {
    assertThat(engine.inTransaction(grants::stores))
        .extracting(StoreAccess::store)
        .containsExactlyInAnyOrder("kontor", "nordlys");
    assertThat(engine.inTransaction(() -> grants.of("nowhere"))).isEmpty();
  }

  @Test
  void knowsNobodyOfAnotherName() throws Exception {
    assertThat(call(engine, () -> grants.letUser("kontor", "unknown", true))).isFalse();
    assertThatThrownBy(() -> letRole("kontor", Role.ADMIN, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void letRole(String store, Role role, boolean enter) {
    engine.run(() -> grants.letRole(store, role, enter));
  }

  /** Somebody who has changed the first password. */
  private void settled(String name, Role role) {
    StaffFixture.add(engine, details(name, role));
    assertThat(
            as(
                engine,
                name,
                () ->
                    engine
                        .bean(AccountService.class)
                        .changePassword(PASSWORD, "a longer one than before")))
        .isEmpty();
  }

  private Identity identity(String name) {
    return StaffFixture.signedIn(engine, name).orElseThrow().identity();
  }

  private String id(String alias) {
    return engine.sql("select store_id from store where alias = '" + alias + "'");
  }

  private String name(String alias) {
    return engine.sql("select name from store where alias = '" + alias + "'");
  }
}
