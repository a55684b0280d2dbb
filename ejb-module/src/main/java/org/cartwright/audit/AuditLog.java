package org.cartwright.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartwright.access.Caller;
import org.jspecify.annotations.Nullable;

/** Writes down changes, in the transaction that makes them. */
@ApplicationScoped
public class AuditLog {
  private static final int LONGEST_LABEL = 400;
  private static final int LONGEST_REASON = 1000;

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /**
   * Writes one entry.
   *
   * @param version of the entity after the change
   * @param reason what the person gave as reason, if asked
   */
  public void record(
      AuditSubject subject,
      long version,
      AuditAction action,
      List<Change> changes,
      @Nullable String reason) {
    AuditSubject kept =
        new AuditSubject(
            subject.kind(),
            subject.storeId(),
            subject.id(),
            shortened(subject.key(), LONGEST_LABEL),
            shortened(subject.label(), LONGEST_LABEL));
    entities.persist(
        new AuditEntry(
            Instant.now().truncatedTo(ChronoUnit.MICROS),
            caller.identity(),
            kept,
            version,
            action,
            reason == null ? null : shortened(reason, LONGEST_REASON),
            ChangeText.write(changes)));
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
