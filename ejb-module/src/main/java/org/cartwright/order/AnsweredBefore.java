package org.cartwright.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cartwright.contract.AnswerCodec;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;

/** What a key and a cart are bound to already (ADR 7). */
@ApplicationScoped
class AnsweredBefore {
  @PersistenceContext private EntityManager entities;
  private final AnswerCodec answers = new AnswerCodec();

  /** The answer that the submission gets without looking at its cart; empty when it is new. */
  Optional<Placement> to(Submission submission) {
    List<PlacementRecord> records =
        entities
            .createQuery(
                "select p from PlacementRecord p"
                    + " where p.storeAlias = :store and p.idempotencyKey = :key",
                PlacementRecord.class)
            .setParameter("store", submission.cart().store())
            .setParameter("key", submission.idempotencyKey())
            .getResultList();
    if (!records.isEmpty()) {
      return Optional.of(
          records.get(0).isFor(submission)
              ? new Placement.Repeated(answers.read(records.get(0).answer()))
              : Placement.Refused.conflict(
                  new Problem(
                      RefusalCode.KEY_CONFLICT,
                      null,
                      "The key '%s' was used before for a cart with other content."
                          .formatted(submission.idempotencyKey()))));
    }
    long orders =
        entities
            .createQuery(
                "select count(o) from PurchaseOrder o where o.cartId = :cart"
                    + " and not (o.storeAlias = :store and o.idempotencyKey = :key)",
                Long.class)
            .setParameter("cart", submission.cart().cartId())
            .setParameter("store", submission.cart().store())
            .setParameter("key", submission.idempotencyKey())
            .getSingleResult();
    return orders == 0
        ? Optional.empty()
        : Optional.of(alreadyPlaced("This cart became an order before, under another key."));
  }

  static Placement alreadyPlaced(String words) {
    return Placement.Refused.conflict(
        new Problem(RefusalCode.CART_ALREADY_PLACED, "/cartId", words));
  }
}
