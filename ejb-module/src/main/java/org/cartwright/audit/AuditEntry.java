package org.cartwright.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.cartwright.access.Identity;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One change of one entity. Written once. */
@Entity
@Table(name = "audit_entry")
@NullUnmarked
public class AuditEntry {
  @Id
  @Column(name = "audit_id")
  private String auditId;

  private Instant occurred;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  private Identity.Kind actorKind;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "store_id")
  private String storeId;

  @Enumerated(EnumType.STRING)
  @Column(name = "entity_kind")
  private EntityKind entityKind;

  @Column(name = "entity_id")
  private String entityId;

  @Column(name = "entity_key")
  private String entityKey;

  @Column(name = "entity_label")
  private String entityLabel;

  @Column(name = "entity_version")
  private long entityVersion;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  private String reason;
  private String changes;

  protected AuditEntry() {}

  AuditEntry(
      Instant occurred,
      Identity actor,
      AuditSubject subject,
      long version,
      AuditAction action,
      @Nullable String reason,
      String changes) {
    this.auditId = UUID.randomUUID().toString();
    this.occurred = occurred;
    this.actorKind = actor.kind();
    this.actorName = actor.name();
    this.storeId = subject.storeId();
    this.entityKind = subject.kind();
    this.entityId = subject.id();
    this.entityKey = subject.key();
    this.entityLabel = subject.label();
    this.entityVersion = version;
    this.action = action;
    this.reason = reason;
    this.changes = changes;
  }

  AuditRow row() {
    return new AuditRow(
        auditId,
        occurred,
        actorKind,
        actorName,
        storeId,
        entityKind,
        entityId,
        entityKey,
        entityLabel,
        action,
        reason,
        ChangeText.read(changes));
  }
}
