package org.cartwright.backoffice.access;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * Binds a session to the password that it began with. Not to a time: clocks of two nodes differ,
 * and a name can be given to somebody else.
 */
public final class Session {
  private static final String STAMP = "cartwright.stamp";

  private Session() {}

  /** The session is, from now on, that of whoever has this stamp. */
  public static void bind(HttpSession session, String stamp) {
    session.setAttribute(STAMP, stamp);
  }

  static boolean isOf(@Nullable HttpSession session, String stamp) {
    return session != null && stamp.equals(session.getAttribute(STAMP));
  }
}
