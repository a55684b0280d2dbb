package org.cartwright.intake;

import jakarta.ejb.ApplicationException;

/** The refusal is not open any more, or not closed any more: somebody was faster. */
@ApplicationException(rollback = true)
public class RefusalClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RefusalState state;

  RefusalClosed(String refusalId, RefusalState state) {
    super("the refusal " + refusalId + " is " + state);
    this.state = state;
  }

  /** What it is now. */
  public RefusalState state() {
    return state;
  }
}
