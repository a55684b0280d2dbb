package org.cartwright.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was changed.
 *
 * @param storeId null for what belongs to no store
 * @param id the primary key
 * @param key what people and addresses call it: an alias, a code, a number
 * @param label its name at that time
 */
public record AuditSubject(
    EntityKind kind, @Nullable String storeId, String id, String key, String label) {}
