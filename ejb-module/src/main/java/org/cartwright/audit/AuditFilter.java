package org.cartwright.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to find; null does not restrict.
 *
 * @param text part of the actor's name, the entity's key or label, or of what was changed
 * @param storeId of the entity
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(
    @Nullable String text,
    @Nullable String storeId,
    @Nullable EntityKind kind,
    @Nullable AuditAction action,
    @Nullable Instant from,
    @Nullable Instant until) {}
