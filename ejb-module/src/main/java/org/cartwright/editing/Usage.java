package org.cartwright.editing;

import java.io.Serializable;
import org.cartwright.audit.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that uses an entity, which therefore cannot be deleted.
 *
 * @param kind of the user
 * @param store alias of its store; null when it belongs to none
 * @param key what addresses call it
 * @param label what people call it
 * @param as field in which it uses the entity, as {@code defaultTaxClass}
 */
public record Usage(EntityKind kind, @Nullable String store, String key, String label, String as)
    implements Serializable {}
