package org.cartwright.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a request in its answer and in the log: the sender's, if it can be one. */
final class CorrelationId {
  static final String HEADER = "X-Correlation-Id";
  private static final String ATTRIBUTE = "org.cartwright.api.correlation";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private CorrelationId() {}

  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String given = request.getHeader(HEADER);
    String id =
        given != null && FORM.matcher(given).matches() ? given : UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
