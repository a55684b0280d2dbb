package org.cartwright.apikey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as lists show it.
 *
 * @param prefix the beginning of its secret, by which people and addresses know it
 * @param store alias of its only store; empty for every store
 * @param scopes codes, sorted
 * @param lastDay ISO date in UTC; null when it does not expire
 * @param requestsPerMinute null for the limit of the installation
 * @param lastUsed to the minute; null when never
 * @param state whether it opens anything now
 */
public record ApiKeyRow(
    String prefix,
    String name,
    String store,
    List<String> scopes,
    @Nullable String lastDay,
    @Nullable Integer requestsPerMinute,
    Instant created,
    String createdBy,
    @Nullable Instant lastUsed,
    @Nullable Instant revoked,
    State state) {

  /** Whether a key opens anything. */
  public enum State {
    ACTIVE,
    EXPIRED,
    REVOKED
  }
}
