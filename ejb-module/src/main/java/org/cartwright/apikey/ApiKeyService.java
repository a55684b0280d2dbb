package org.cartwright.apikey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** Makes, changes, revokes and deletes keys. */
@Stateless
public class ApiKeyService {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;
  @Inject private Editor editor;
  @Inject private AuditLog log;

  /** Every key, by name. */
  @Needs(Right.ADMINISTER)
  public List<ApiKeyRow> list() {
    return entities
        .createQuery("select k from ApiKey k order by k.name", ApiKey.class)
        .getResultStream()
        .map(key -> key.row(now()))
        .toList();
  }

  /** The key with this prefix, as lists show it. */
  @Needs(Right.ADMINISTER)
  public Optional<ApiKeyRow> row(String prefix) {
    return byPrefix(prefix).map(key -> key.row(now()));
  }

  /** The key with this prefix, to edit. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<ApiKeyDetails>> find(String prefix) {
    return byPrefix(prefix).map(Edited::of);
  }

  /** Makes a key; its secret cannot be read again. */
  @Needs(Right.ADMINISTER)
  public NewApiKey create(ApiKeyDetails wanted) throws InvalidEntry {
    FieldProblems problems = ApiKeyRules.check(wanted);
    String storeId = wanted.store().isEmpty() ? null : storeId(wanted.store(), problems);
    if (wanted.lastDay() != null) {
      ApiKeyRules.checkComing(wanted.lastDay(), problems);
    }
    checkName(wanted.name(), "", problems);
    problems.throwIfAny();
    KeySecret secret = KeySecret.random();
    editor.create(new ApiKey(secret, storeId, wanted, caller.identity().name(), now()));
    return new NewApiKey(secret.prefix(), secret.text());
  }

  /** Saves other details; the store stays. */
  @Needs(Right.ADMINISTER)
  public void save(Edited<ApiKeyDetails> seen, ApiKeyDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = ApiKeyRules.check(wanted);
    if (!wanted.store().equals(seen.details().store())) {
      problems.add("store", "keyStoreFixed");
    }
    if (wanted.lastDay() != null && !Objects.equals(wanted.lastDay(), seen.details().lastDay())) {
      ApiKeyRules.checkComing(wanted.lastDay(), problems);
    }
    checkName(wanted.name(), seen.id(), problems);
    problems.throwIfAny();
    editor.save(entities.find(ApiKey.class, seen.id()), seen, wanted);
  }

  /** Makes the key open nothing from now on, whoever changed it meanwhile; there is no way back. */
  @Needs(Right.ADMINISTER)
  public void revoke(String prefix) {
    ApiKey key = byPrefix(prefix).orElse(null);
    if (key == null) {
      return;
    }
    entities.refresh(key, LockModeType.PESSIMISTIC_WRITE);
    if (!key.isRevoked()) {
      key.revoke(now());
      entities.flush();
      log.record(key.subject(), key.version(), AuditAction.REVOKED, List.of(), null);
    }
  }

  /** Deletes the key; what it did stays in the log. */
  @Needs(Right.ADMINISTER)
  public void delete(Edited<ApiKeyDetails> seen) throws StaleEdit, InUse {
    editor.delete(entities.find(ApiKey.class, seen.id()), seen);
  }

  private Optional<ApiKey> byPrefix(String prefix) {
    return entities
        .createQuery("select k from ApiKey k where k.prefix = :prefix", ApiKey.class)
        .setParameter("prefix", prefix)
        .getResultStream()
        .findFirst();
  }

  private @Nullable String storeId(String alias, FieldProblems problems) {
    Optional<String> found =
        problems.isEmpty()
            ? entities
                .createQuery("select s.storeId from Store s where s.alias = :alias", String.class)
                .setParameter("alias", alias)
                .getResultStream()
                .findFirst()
            : Optional.empty();
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add("store", "keyStoreUnknown", alias);
    }
    return found.orElse(null);
  }

  private void checkName(String name, String except, FieldProblems problems) {
    if (problems.isEmpty()
        && entities
                .createQuery(
                    "select count(k) from ApiKey k where k.name = :name and k.apiKeyId <> :except",
                    Long.class)
                .setParameter("name", name)
                .setParameter("except", except)
                .getSingleResult()
            > 0) {
      problems.add("name", "taken", name);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
