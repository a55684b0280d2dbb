package org.cartwright.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.Problem;
import org.jspecify.annotations.Nullable;

/** Stores refusals: one for each content, however often it comes. */
@ApplicationScoped
class Refusals {
  private static final int LONGEST_MESSAGE = 2000;
  private static final int LONGEST_POINTER = 400;

  @PersistenceContext private EntityManager entities;

  /** Stores that a message was refused, and returns what was stored. */
  Refusal record(IncomingCart incoming, List<Problem> problems) {
    Instant now = now();
    String hash = contentHash(incoming);
    Refusal refusal = findOpen(hash);
    if (refusal == null) {
      refusal = new Refusal(UUID.randomUUID().toString(), hash, now);
      refusal.contentType = incoming.contentType();
      refusal.idempotencyKey = incoming.key();
      if (incoming.reading() instanceof CartReading.Valid valid) {
        refusal.storeAlias = valid.cart().store();
        refusal.cartId = valid.cart().cartId();
      } else if (incoming.reading() instanceof CartReading.Invalid invalid) {
        refusal.storeAlias = fitting(invalid.store(), 64);
        refusal.cartId = fitting(invalid.cartId(), 36);
      }
      refusal.triedAgain(
          incoming.messageId(), storable(problems.get(0)), Problems.write(problems), now);
      entities.persist(refusal);
      entities.flush();
      entities.persist(new RefusalPayload(refusal.refusalId, incoming.payload()));
      return refusal;
    }
    refusal.triedAgain(
        incoming.messageId(), storable(problems.get(0)), Problems.write(problems), now);
    return refusal;
  }

  /** The cart became an order: what was refused of it before needs nobody any more. */
  void resolve(Cart cart) {
    entities
        .createQuery(
            "update Refusal r set r.resolved = :now"
                + " where r.cartId = :cart and r.storeAlias = :store and r.resolved is null")
        .setParameter("now", now())
        .setParameter("cart", cart.cartId())
        .setParameter("store", cart.store())
        .executeUpdate();
  }

  private @Nullable Refusal findOpen(String hash) {
    return entities
        .createQuery(
            "select r from Refusal r where r.contentHash = :hash and r.resolved is null",
            Refusal.class)
        .setParameter("hash", hash)
        .setMaxResults(1)
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
        problem.pointer() == null ? null : cut(problem.pointer(), LONGEST_POINTER),
        cut(problem.message(), LONGEST_MESSAGE));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private static @Nullable String fitting(@Nullable String text, int longest) {
    return text == null || text.length() > longest ? null : text;
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
