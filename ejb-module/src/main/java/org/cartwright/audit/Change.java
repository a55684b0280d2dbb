package org.cartwright.audit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A field that was changed.
 *
 * @param field name of the field; entries of lists and maps have their key behind a dot, as in
 *     {@code prices.NOK}
 * @param before as text; null when there was none
 * @param after as text; null when there is none now
 */
public record Change(String field, @Nullable String before, @Nullable String after)
    implements Serializable {}
