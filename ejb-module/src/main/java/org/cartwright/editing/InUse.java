package org.cartwright.editing;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The entity is used and was not deleted. */
@ApplicationException(rollback = true)
public class InUse extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Usage> uses;
  private final long more;

  InUse(String label, List<Usage> uses, long more) {
    super(label + " is used by " + (uses.size() + more));
    this.uses = List.copyOf(uses);
    this.more = more;
  }

  /** What uses it, as far as it is listed. */
  public List<Usage> uses() {
    return uses;
  }

  /** How many more use it. */
  public long more() {
    return more;
  }
}
