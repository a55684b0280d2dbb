package org.cartwright.tax;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A tax class, for lists and choices. */
public record TaxClassRow(String alias, String name, @Nullable String taxCode)
    implements Serializable {}
