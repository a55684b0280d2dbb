package org.cartwright.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next address of the next page on this server; null on the last
 */
record PageDocument(List<?> items, @Nullable String next) {
  /** A page whose next one begins at the cursor; null when there is none. */
  static PageDocument of(List<?> items, UriInfo uri, @Nullable String cursor) {
    if (cursor == null) {
      return new PageDocument(items, null);
    }
    URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return new PageDocument(items, next.getRawPath() + "?" + next.getRawQuery());
  }
}
