package org.cartwright.staff;

import java.time.Instant;
import java.util.Set;

/** What came of an attempt to sign in. */
public sealed interface LoginResult {
  /**
   * Signed in.
   *
   * @param roles the groups that the security constraints name
   * @param stamp for the session, see {@link SignedIn}
   */
  record Accepted(String name, Set<String> roles, String stamp) implements LoginResult {}

  /** The name or the password is wrong; which of them is not told. */
  record Wrong() implements LoginResult {}

  /** The password is right, but an administrator has disabled the account. */
  record Disabled() implements LoginResult {}

  /**
   * Too many wrong passwords; none is tried before this time (UTC). Only known names are locked, so
   * whoever signs in is told the same as for a wrong password.
   */
  record Locked(Instant until) implements LoginResult {}
}
