package org.cartwright.intake;

/** What became of a refused cart. */
public enum RefusalState {
  /** It waits for somebody to mend it. */
  OPEN,
  /** It became an order later. */
  RESOLVED,
  /** Staff gave it up. */
  DISCARDED
}
