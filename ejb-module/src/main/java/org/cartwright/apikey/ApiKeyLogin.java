package org.cartwright.apikey;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartwright.access.Identity;
import org.cartwright.access.Right;
import org.cartwright.access.Unguarded;

/** Says what a secret opens, at this moment: a revoked key opens nothing from then on. */
@Stateless
@Unguarded("it is what finds out which key is asking")
public class ApiKeyLogin {
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  @PersistenceContext private EntityManager entities;

  /** Checks a secret, and notes the use of its key, at most once a minute. */
  public KeyCheck check(String shown) {
    KeySecret secret = new KeySecret(shown);
    if (!secret.wellFormed()) {
      return new KeyCheck.Shut(KeyCheck.Why.UNKNOWN);
    }
    List<ApiKey> found =
        entities
            .createQuery("select k from ApiKey k where k.prefix = :prefix", ApiKey.class)
            .setParameter("prefix", secret.prefix())
            .getResultList();
    if (found.isEmpty() || !secret.hasHash(found.get(0).secretHash())) {
      return new KeyCheck.Shut(KeyCheck.Why.UNKNOWN);
    }
    return opened(found.get(0), Instant.now().truncatedTo(ChronoUnit.MICROS));
  }

  private KeyCheck opened(ApiKey key, Instant now) {
    return switch (key.stateAt(now)) {
      case REVOKED -> new KeyCheck.Shut(KeyCheck.Why.REVOKED);
      case EXPIRED -> new KeyCheck.Shut(KeyCheck.Why.EXPIRED);
      case ACTIVE -> {
        noteUse(key, now);
        yield new KeyCheck.Open(
            key.apiKeyId(), identity(key), Set.copyOf(key.scopeCodes()), key.requestsPerMinute());
      }
    };
  }

  private static Identity identity(ApiKey key) {
    Map<String, String> stores =
        key.storeId() == null ? null : Map.of(key.storeId(), key.storeAlias());
    return new Identity(Identity.Kind.API_KEY, key.details().name(), Set.of(Right.READ), stores);
  }

  /** In SQL, because a use is no edit: the version stays. */
  private void noteUse(ApiKey key, Instant now) {
    Instant before = key.lastUsed();
    if (before != null && before.isAfter(now.minus(USE_NOTED_EVERY))) {
      return;
    }
    entities
        .createNativeQuery("update api_key set last_used = ?1 where api_key_id = ?2")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, key.apiKeyId())
        .executeUpdate();
  }
}
