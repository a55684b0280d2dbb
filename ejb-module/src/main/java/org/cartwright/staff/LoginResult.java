package org.cartwright.staff;

import java.time.Instant;
import java.util.Set;

/** What came of an attempt to sign in. */
public sealed interface LoginResult {
  /** Signed in, with the groups that the security constraints name. */
  record Accepted(String name, Set<String> roles) implements LoginResult {}

  /** The name or the password is wrong; which of them is not told. */
  record Wrong() implements LoginResult {}

  /** Too many wrong passwords; none is tried before this time (UTC). */
  record Locked(Instant until) implements LoginResult {}
}
