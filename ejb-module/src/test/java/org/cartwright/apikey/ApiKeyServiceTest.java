package org.cartwright.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cartwright.access.Identity;
import org.cartwright.access.Right;
import org.cartwright.demo.DemoFixture;
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

/** Making, using, changing and ending keys, on each database. */
@OnEachDatabase
class ApiKeyServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void open() {
    engine = DemoFixture.engine(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void opensItsStoreWithItsScopes() throws Exception {
    NewApiKey key = create(details("one store", "nordlys", "orders:read", "carts:read"));

    KeyCheck.Open open = (KeyCheck.Open) check(key.secret());

    assertThat(open.scopes()).containsExactlyInAnyOrder("orders:read", "carts:read");
    assertThat(open.requestsPerMinute()).isNull();
    assertThat(open.identity().kind()).isEqualTo(Identity.Kind.API_KEY);
    assertThat(open.identity().name()).isEqualTo("one store");
    assertThat(open.identity().rights()).containsExactly(Right.READ);
    assertThat(open.identity().stores()).containsValue("nordlys").hasSize(1);
    assertThat(
            ((KeyCheck.Open) check(create(details("all", "", "stores:read")).secret()))
                .identity()
                .stores())
        .isNull();
  }

  @Test
  void keepsTheHashAndNeverTheSecret() throws Exception {
    NewApiKey key = create(details("hashed", "", "orders:read"));
    String where = " from api_key where prefix = '" + key.prefix() + "'";

    assertThat(engine.sql("select secret_hash" + where))
        .isEqualTo(new KeySecret(key.secret()).hash());
    assertThat(
            engine.sql(
                "select count(*) from audit_entry where changes like '%"
                    + key.secret().substring(12)
                    + "%'"))
        .isEqualTo("0");
    assertThat(audited(key)).isEqualTo("CREATED");
    assertThat(
            engine.sql(
                "select actor_name from audit_entry where entity_key = '" + key.prefix() + "'"))
        .isEqualTo("test");
  }

  @Test
  void opensNothingForASecretThatIsNotQuiteRight() throws Exception {
    String secret = create(details("near", "", "orders:read")).secret();
    char last = secret.charAt(46);
    String near = secret.substring(0, 46) + (last == 'A' ? 'B' : 'A');

    assertThat(check(near)).isEqualTo(new KeyCheck.Shut(KeyCheck.Why.UNKNOWN));
    assertThat(check("cwk_' or 1=1 --")).isEqualTo(new KeyCheck.Shut(KeyCheck.Why.UNKNOWN));
    assertThat(check(KeySecret.random().text())).isEqualTo(new KeyCheck.Shut(KeyCheck.Why.UNKNOWN));
    assertThat(check(secret)).isInstanceOf(KeyCheck.Open.class);
  }

  @Test
  void opensNothingOnceRevoked() throws Exception {
    NewApiKey key = create(details("revoked", "", "orders:read"));

    engine.run(() -> keys().revoke(key.prefix()));
    engine.run(() -> keys().revoke(key.prefix()));

    assertThat(check(key.secret())).isEqualTo(new KeyCheck.Shut(KeyCheck.Why.REVOKED));
    assertThat(row(key).state()).isEqualTo(ApiKeyRow.State.REVOKED);
    assertThat(
            engine.sql(
                "select count(*) from audit_entry where action = 'REVOKED'"
                    + " and entity_key = '"
                    + key.prefix()
                    + "'"))
        .isEqualTo("1");
  }

  @Test
  void opensUntilTheEndOfItsLastDay() throws Exception {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    NewApiKey key = create(new ApiKeyDetails("last", "", Set.of("orders:read"), today + "", null));
    assertThat(check(key.secret())).isInstanceOf(KeyCheck.Open.class);

    lastDay(key, today.minusDays(1));

    assertThat(check(key.secret())).isEqualTo(new KeyCheck.Shut(KeyCheck.Why.EXPIRED));
    assertThat(row(key).state()).isEqualTo(ApiKeyRow.State.EXPIRED);
  }

  @Test
  void notesItsUseOnceAMinuteAndKeepsTheVersion() throws Exception {
    NewApiKey key = create(details("used", "", "orders:read"));
    assertThat(row(key).lastUsed()).isNull();
    Edited<ApiKeyDetails> before = edited(key).orElseThrow();

    check(key.secret());
    Instant first = Objects.requireNonNull(row(key).lastUsed());
    check(key.secret());

    assertThat(row(key).lastUsed()).isEqualTo(first);
    assertThat(edited(key).orElseThrow()).isEqualTo(before);
    engine.run(
        () ->
            engine
                .entities()
                .createNativeQuery("update api_key set last_used = ?1 where prefix = ?2")
                .setParameter(1, java.sql.Timestamp.from(first.minusSeconds(61)))
                .setParameter(2, key.prefix())
                .executeUpdate());
    check(key.secret());
    assertThat(row(key).lastUsed()).isAfterOrEqualTo(first);
  }

  @Test
  void isRenamedAndDeletedAgainstItsVersion() throws Exception {
    NewApiKey key = create(details("before", "", "orders:read"));
    Edited<ApiKeyDetails> seen = edited(key).orElseThrow();
    save(seen, new ApiKeyDetails("after", "", Set.of("carts:read"), null, "50"));

    assertThat(row(key).name()).isEqualTo("after");
    assertThat(row(key).scopes()).containsExactly("carts:read");
    assertThat(((KeyCheck.Open) check(key.secret())).requestsPerMinute()).isEqualTo(50);
    assertThatThrownBy(() -> save(seen, details("too late", "", "orders:read")))
        .isInstanceOf(StaleEdit.class);
    Edited<ApiKeyDetails> now = edited(key).orElseThrow();
    engine.inTransaction(
        () -> {
          try {
            keys().delete(now);
            return true;
          } catch (Exception refused) {
            throw new IllegalStateException(refused);
          }
        });
    assertThat(edited(key)).isEmpty();
    assertThat(check(key.secret())).isEqualTo(new KeyCheck.Shut(KeyCheck.Why.UNKNOWN));
  }

  @Test
  void saysEverythingThatIsWrong() throws Exception {
    NewApiKey taken = create(details("taken", "nordlys", "orders:read"));
    Set<String> orders = Set.of("orders:read");

    assertThat(problems(new ApiKeyDetails(" ", "", Set.of(), "31/12/2030", "0")))
        .containsExactlyInAnyOrder(
            "name: required",
            "scopes: scopeMissing",
            "lastDay: keyDay",
            "requestsPerMinute: keyRate[1, 100000]");
    assertThat(problems(details("x", "", "orders:write")))
        .containsExactly("scopes: scopeUnknown[orders:write]");
    assertThat(problems(details("x", "nowhere", "orders:read")))
        .containsExactly("store: keyStoreUnknown[nowhere]");
    assertThat(problems(new ApiKeyDetails("x", "", orders, "2020-01-01", null)))
        .containsExactly("lastDay: keyDayOver");
    assertThat(problems(details("taken", "", "orders:read"))).containsExactly("name: taken[taken]");
    assertThat(problems(new ApiKeyDetails("x".repeat(201), "", orders, null, "100001")))
        .containsExactly("name: tooLong[200]", "requestsPerMinute: keyRate[1, 100000]");
    Edited<ApiKeyDetails> seen = edited(taken).orElseThrow();
    assertThatThrownBy(() -> save(seen, details("taken", "kontor", "orders:read")))
        .isInstanceOf(InvalidEntry.class)
        .hasMessage("[store: keyStoreFixed]");
  }

  private List<String> problems(ApiKeyDetails wanted) {
    try {
      create(wanted);
      return List.of();
    } catch (InvalidEntry invalid) {
      return invalid.problems().stream().map(Object::toString).toList();
    }
  }

  private static ApiKeyDetails details(String name, String store, String... scopes) {
    return new ApiKeyDetails(name, store, Set.of(scopes), null, null);
  }

  private ApiKeyService keys() {
    return engine.bean(ApiKeyService.class);
  }

  private NewApiKey create(ApiKeyDetails wanted) throws InvalidEntry {
    InvalidEntry[] invalid = new InvalidEntry[1];
    NewApiKey[] made = new NewApiKey[1];
    engine.run(
        () -> {
          try {
            made[0] = keys().create(wanted);
          } catch (InvalidEntry refused) {
            invalid[0] = refused;
          }
        });
    if (invalid[0] != null) {
      throw invalid[0];
    }
    return made[0];
  }

  private void save(Edited<ApiKeyDetails> seen, ApiKeyDetails wanted) throws Exception {
    Exception[] failed = new Exception[1];
    engine.run(
        () -> {
          try {
            keys().save(seen, wanted);
          } catch (InvalidEntry | StaleEdit refused) {
            failed[0] = refused;
          }
        });
    if (failed[0] != null) {
      throw failed[0];
    }
  }

  private Optional<Edited<ApiKeyDetails>> edited(NewApiKey key) {
    return engine.inTransaction(() -> keys().find(key.prefix()));
  }

  private ApiKeyRow row(NewApiKey key) {
    return engine.inTransaction(() -> keys().row(key.prefix()).orElseThrow());
  }

  private KeyCheck check(String secret) {
    return engine.inTransaction(() -> engine.bean(ApiKeyLogin.class).check(secret));
  }

  private void lastDay(NewApiKey key, LocalDate day) {
    engine.run(
        () ->
            engine
                .entities()
                .createNativeQuery("update api_key set last_day = ?1 where prefix = ?2")
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, key.prefix())
                .executeUpdate());
  }

  private String audited(NewApiKey key) {
    return engine.sql("select action from audit_entry where entity_key = '" + key.prefix() + "'");
  }
}
