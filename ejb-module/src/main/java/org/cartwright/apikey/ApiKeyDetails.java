package org.cartwright.apikey;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What administrators say about a key, as typed.
 *
 * @param name what people call it; unique
 * @param store alias of the only store that it opens; empty for every store; fixed once made
 * @param scopes codes of {@link Scope}; at least one
 * @param lastDay last day, in UTC, on which it opens anything, as {@code 2027-01-31}; null: always
 * @param requestsPerMinute its own limit; null: that of the installation
 */
public record ApiKeyDetails(
    String name,
    String store,
    Set<String> scopes,
    @Nullable String lastDay,
    @Nullable String requestsPerMinute) {
  public ApiKeyDetails {
    scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
  }
}
