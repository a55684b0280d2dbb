package org.cartwright.backoffice.login;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The page to come back to after signing in, when the container does not know it: the session ended
 * under an open page, whose next ajax request only names the page as its referrer.
 */
final class ReturnAddress {
  private ReturnAddress() {}

  /** Path and query of a referrer, when it is a page of this application; else null. */
  static @Nullable String ofReferrer(@Nullable String referrer, String contextPath) {
    if (referrer == null) {
      return null;
    }
    try {
      URI address = new URI(referrer);
      String query = address.getRawQuery();
      return checked(address.getRawPath() + (query == null ? "" : "?" + query), contextPath);
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  /** The address when it leads to a page of this application and nowhere else; else null. */
  static @Nullable String checked(@Nullable String address, String contextPath) {
    if (address == null
        || !address.startsWith(contextPath + "/")
        || address.startsWith("//")
        || address.contains("..")
        || address.chars().anyMatch(c -> c <= ' ' || c == '\\' || c > '~')) {
      return null;
    }
    String path = address.substring(contextPath.length()).replaceFirst("\\?.*", "");
    return path.matches("/[a-z-]+\\.xhtml") && !path.equals("/login.xhtml") ? address : null;
  }
}
