package org.cartwright.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.access.Unguarded;
import org.cartwright.audit.AuditAction;
import org.cartwright.contract.Refused;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;

/** Gives up refused carts, and takes that back. Nothing of a refusal is ever deleted. */
@Stateless
public class RefusalService {
  private static final int LONGEST_REASON = 1000;

  @PersistenceContext private EntityManager entities;
  @Inject private Retries retries;
  @Inject private Caller caller;

  /**
   * Closes an open refusal whose cart shall not become an order.
   *
   * @throws InvalidEntry without a reason, or with one that is too long
   * @throws RefusalClosed if it is not open
   */
  @Needs(Right.WORK)
  public void discard(String refusalId, String reason) throws InvalidEntry {
    new FieldProblems().required("reason", reason, LONGEST_REASON).throwIfAny();
    Refusal refusal = retries.locked(refusalId, RefusalState.OPEN);
    caller.require(Right.WORK, storeOf(refusal));
    refusal.discard(reason.strip(), Retries.now());
    retries.record(refusal, AuditAction.DISCARDED, null, reason.strip());
  }

  /**
   * Opens a refusal again that was given up.
   *
   * @throws InvalidEntry if the same content was refused again since, and is open there
   * @throws RefusalClosed if it was not given up
   */
  @Needs(Right.WORK)
  public void reopen(String refusalId) throws InvalidEntry {
    Refusal refusal = retries.locked(refusalId, RefusalState.DISCARDED);
    caller.require(Right.WORK, storeOf(refusal));
    long open =
        entities
            .createQuery("select count(r) from Refusal r where r.openHash = :hash", Long.class)
            .setParameter("hash", refusal.contentHash)
            .getSingleResult();
    if (open > 0) {
      new FieldProblems().add("refusal", "openElsewhere").throwIfAny();
    }
    refusal.reopen();
    retries.record(refusal, AuditAction.CHANGED, null, null);
  }

  /** Writes down that staff sent a cart again which was refused. */
  @Unguarded("only RetryService calls it, which asks")
  public void recordRefused(String refusalId, Refused answer) {
    retries.refused(refusalId, answer);
  }

  /** What names no store is for those who may work in every store; no store is called so. */
  private static String storeOf(Refusal refusal) {
    return refusal.storeAlias == null ? "" : refusal.storeAlias;
  }
}
