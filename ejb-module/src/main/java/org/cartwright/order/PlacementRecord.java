package org.cartwright.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What a key was answered, kept for ever: the same key and content get the same answer again. The
 * unique key over store and idempotency key is what makes a cart one order at most (ADR 7).
 */
@Entity
@Table(name = "placement")
@NullUnmarked
class PlacementRecord {
  @Id
  @Column(name = "placement_id")
  private String placementId;

  @Column(name = "store_alias")
  private String storeAlias;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "cart_id")
  private String cartId;

  @Column(name = "order_id")
  private String orderId;

  @Lob private String answer;
  private Instant answered;

  protected PlacementRecord() {}

  PlacementRecord(
      Submission submission, @Nullable String orderId, String answer, Instant answered) {
    this.placementId = UUID.randomUUID().toString();
    this.storeAlias = submission.cart().store();
    this.idempotencyKey = submission.idempotencyKey();
    this.contentHash = submission.contentHash();
    this.cartId = submission.cart().cartId();
    this.orderId = orderId;
    this.answer = answer;
    this.answered = answered;
  }

  boolean isFor(Submission submission) {
    return contentHash.equals(submission.contentHash());
  }

  String answer() {
    return answer;
  }
}
