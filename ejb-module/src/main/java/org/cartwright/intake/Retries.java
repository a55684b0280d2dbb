package org.cartwright.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Refused;
import org.jspecify.annotations.Nullable;

/** Keeps the books of refusals that staff work on, in the transaction of what they do. */
@ApplicationScoped
class Retries {
  @PersistenceContext private EntityManager entities;
  @Inject private AuditLog log;

  /**
   * The refusal, locked until the end of the transaction, so that only one of two people who work
   * on it gets through.
   *
   * @throws RefusalClosed if it is not in the state
   */
  Refusal locked(String refusalId, RefusalState wanted) {
    Refusal refusal = stored(refusalId);
    entities.refresh(refusal, LockModeType.PESSIMISTIC_WRITE);
    if (refusal.state() != wanted) {
      throw new RefusalClosed(refusalId, refusal.state());
    }
    return refusal;
  }

  private Refusal stored(String refusalId) {
    Refusal refusal = entities.find(Refusal.class, refusalId);
    if (refusal == null) {
      throw new IllegalArgumentException("no refusal " + refusalId);
    }
    return refusal;
  }

  /** A retry became an order, or was one already: the refusal needs nobody any more. */
  void resolved(Refusal refusal, Answer answer) {
    refusal.resolve(now());
    record(refusal, AuditAction.RETRIED, answer, null);
  }

  /** A retry was refused, again or for another reason. */
  void refused(String refusalId, Refused answer) {
    record(stored(refusalId), AuditAction.RETRIED, answer, null);
  }

  /** What staff did with a refusal without sending it again. */
  void record(
      Refusal refusal, AuditAction action, @Nullable Answer answer, @Nullable String reason) {
    entities.flush();
    List<Change> changes =
        answer == null
            ? List.of(
                new Change(
                    "state",
                    action == AuditAction.DISCARDED ? "OPEN" : "DISCARDED",
                    refusal.state().name()))
            : List.of(new Change("answer", refusal.code.name(), words(answer)));
    log.record(subject(refusal), refusal.version, action, changes, reason);
  }

  private AuditSubject subject(Refusal refusal) {
    String label =
        refusal.idempotencyKey != null
            ? refusal.idempotencyKey
            : refusal.cartId != null ? refusal.cartId : refusal.refusalId;
    String storeId =
        refusal.storeAlias == null
            ? null
            : entities
                .createQuery("select s.storeId from Store s where s.alias = :alias", String.class)
                .setParameter("alias", refusal.storeAlias)
                .getResultStream()
                .findFirst()
                .orElse(null);
    return new AuditSubject(
        EntityKind.REFUSAL, storeId, refusal.refusalId, refusal.refusalId, label);
  }

  private static String words(Answer answer) {
    return answer instanceof Accepted accepted
        ? accepted.order().orderNumber()
        : ((Refused) answer).refusal().code() + ": " + ((Refused) answer).refusal().message();
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
