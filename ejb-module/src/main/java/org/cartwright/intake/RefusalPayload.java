package org.cartwright.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The body of a refused message, whole: apart from the refusal, because lists do not need it. */
@Entity
@Table(name = "refusal_payload")
@NullUnmarked
class RefusalPayload {
  @Id
  @Column(name = "refusal_id")
  private String refusalId;

  @Lob private byte[] payload;

  protected RefusalPayload() {}

  RefusalPayload(String refusalId, byte[] payload) {
    this.refusalId = refusalId;
    this.payload = payload;
  }

  byte[] payload() {
    return payload;
  }
}
