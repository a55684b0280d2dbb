package org.cartwright.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.Problem;
import org.cartwright.contract.Queues;
import org.jspecify.annotations.Nullable;

/** Stores refusals: one for each content, however often it comes. */
@ApplicationScoped
class Refusals {
  private static final int LONGEST_MESSAGE = 2000;
  private static final int LONGEST_POINTER = 400;
  private static final int LONGEST_MESSAGE_ID = 255;
  private static final int LONGEST_ALIAS = 64;
  private static final int LONGEST_CART_ID = 36;

  @PersistenceContext private EntityManager entities;

  /** Stores that a message was refused, and returns what was stored. */
  Refusal record(IncomingCart incoming, List<Problem> problems) {
    Instant now = now();
    String hash = contentHash(incoming);
    Refusal open = findOpen(hash);
    Refusal refusal = open == null ? begin(incoming, hash, now) : open;
    refusal.triedAgain(
        StorableText.of(incoming.messageId(), LONGEST_MESSAGE_ID),
        storable(problems.get(0)),
        Problems.write(problems),
        now);
    if (open == null) {
      entities.persist(refusal);
      entities.flush();
      entities.persist(new RefusalPayload(refusal.refusalId, incoming.payload()));
    }
    return refusal;
  }

  private static Refusal begin(IncomingCart incoming, String hash, Instant now) {
    Refusal refusal = new Refusal(UUID.randomUUID().toString(), hash, now);
    refusal.contentType = incoming.contentType();
    refusal.idempotencyKey = StorableText.of(incoming.key(), Queues.IDEMPOTENCY_KEY_LENGTH);
    if (incoming.reading() instanceof CartReading.Valid valid) {
      refusal.storeAlias = valid.cart().store();
      refusal.cartId = valid.cart().cartId();
    } else if (incoming.reading() instanceof CartReading.Invalid invalid) {
      refusal.storeAlias = StorableText.of(invalid.store(), LONGEST_ALIAS);
      refusal.cartId = StorableText.of(invalid.cartId(), LONGEST_CART_ID);
    }
    return refusal;
  }

  /** The cart became an order: what was refused of it before needs nobody any more. */
  void resolve(Cart cart) {
    entities
        .createQuery(
            "update Refusal r set r.resolved = :now, r.openHash = null"
                + " where r.cartId = :cart and r.storeAlias = :store and r.resolved is null")
        .setParameter("now", now())
        .setParameter("cart", cart.cartId())
        .setParameter("store", cart.store())
        .executeUpdate();
  }

  /** Locked, because copies that come at once take turns in counting themselves. */
  private @Nullable Refusal findOpen(String hash) {
    return entities
        .createQuery("select r from Refusal r where r.openHash = :hash", Refusal.class)
        .setParameter("hash", hash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static Problem storable(Problem problem) {
    return new Problem(
        problem.code(),
        StorableText.of(problem.pointer(), LONGEST_POINTER),
        Objects.requireNonNull(StorableText.of(problem.message(), LONGEST_MESSAGE)));
  }

  private static String contentHash(IncomingCart incoming) {
    if (incoming.reading() instanceof CartReading.Valid valid) {
      return valid.contentHash();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(incoming.contentType().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(incoming.payload()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
