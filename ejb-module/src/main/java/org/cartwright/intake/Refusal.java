package org.cartwright.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A cart that did not become an order, why, and how often it was tried with the same content. */
@Entity
@NullUnmarked
public class Refusal {
  @Id
  @Column(name = "refusal_id")
  String refusalId;

  @Column(name = "store_alias")
  String storeAlias;

  @Column(name = "cart_id")
  String cartId;

  @Column(name = "idempotency_key")
  String idempotencyKey;

  @Column(name = "content_hash")
  String contentHash;

  /** The content's hash while the refusal is open, else null: one open refusal for a content. */
  @Column(name = "open_hash")
  String openHash;

  @Enumerated(EnumType.STRING)
  RefusalCode code;

  String pointer;
  String message;
  boolean retryable;
  @Lob String problems;

  @Column(name = "message_id")
  String messageId;

  @Column(name = "content_type")
  String contentType;

  Instant received;

  @Column(name = "last_received")
  Instant lastReceived;

  int attempts;
  Instant resolved;
  Instant discarded;

  @Column(name = "discard_reason")
  String discardReason;

  @Version long version;

  protected Refusal() {}

  Refusal(String refusalId, String contentHash, Instant received) {
    this.refusalId = refusalId;
    this.contentHash = contentHash;
    this.openHash = contentHash;
    this.received = received;
  }

  void triedAgain(
      @Nullable String newMessageId, Problem decisive, String allProblems, Instant now) {
    messageId = newMessageId;
    code = decisive.code();
    pointer = decisive.pointer();
    message = decisive.message();
    retryable = decisive.code().retryable();
    problems = allProblems;
    lastReceived = now;
    attempts++;
  }

  RefusalRow row() {
    return new RefusalRow(
        refusalId,
        received,
        lastReceived,
        storeAlias,
        cartId,
        idempotencyKey,
        code,
        pointer,
        message,
        retryable,
        attempts,
        state());
  }

  RefusalState state() {
    if (resolved != null) {
      return RefusalState.RESOLVED;
    }
    return discarded == null ? RefusalState.OPEN : RefusalState.DISCARDED;
  }

  /** Somebody gave it up; the same content may come again and is a refusal of its own then. */
  void discard(String reason, Instant now) {
    discarded = now;
    discardReason = reason;
    openHash = null;
  }

  void reopen() {
    discarded = null;
    discardReason = null;
    openHash = contentHash;
  }

  void resolve(Instant now) {
    resolved = now;
    openHash = null;
  }
}
