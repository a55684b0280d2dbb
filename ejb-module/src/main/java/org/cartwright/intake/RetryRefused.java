package org.cartwright.intake;

import jakarta.ejb.ApplicationException;
import org.cartwright.contract.Refused;

/** What staff edited would be refused too; nothing of it was stored (ADR 25). */
@ApplicationException(rollback = true)
class RetryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refused answer;

  RetryRefused(Refused answer) {
    super(answer.refusal().message());
    this.answer = answer;
  }

  Refused answer() {
    return answer;
  }
}
