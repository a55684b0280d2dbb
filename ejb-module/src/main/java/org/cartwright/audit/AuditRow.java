package org.cartwright.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cartwright.access.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One change of one entity, to read.
 *
 * @param occurred in UTC
 * @param actorName who did it
 * @param storeId the store of the entity; null when it belongs to none
 * @param entityKey what people called it then
 * @param entityLabel its name then
 */
public record AuditRow(
    String auditId,
    Instant occurred,
    Identity.Kind actorKind,
    String actorName,
    @Nullable String storeId,
    EntityKind entityKind,
    String entityId,
    String entityKey,
    String entityLabel,
    AuditAction action,
    @Nullable String reason,
    List<Change> changes)
    implements Serializable {}
