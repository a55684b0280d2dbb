package org.cartwright.apikey;

import java.util.Set;
import org.cartwright.access.Identity;
import org.jspecify.annotations.Nullable;

/** What a secret that was shown opens. */
public sealed interface KeyCheck {
  /**
   * It opens something.
   *
   * @param keyId of the key, for counting its requests
   * @param identity who acts
   * @param scopes codes of {@link Scope}
   * @param requestsPerMinute the key's own limit; null for that of the installation
   */
  record Open(
      String keyId, Identity identity, Set<String> scopes, @Nullable Integer requestsPerMinute)
      implements KeyCheck {}

  /** It opens nothing. */
  record Shut(Why why) implements KeyCheck {}

  /** Why a secret opens nothing. */
  enum Why {
    UNKNOWN,
    REVOKED,
    EXPIRED
  }
}
