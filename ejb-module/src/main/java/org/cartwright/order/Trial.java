package org.cartwright.order;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What placing a cart would come to now.
 *
 * @param problems why it would be refused, the one that decides first; empty when it would not
 * @param total gross, when it can be sold
 * @param answered what its key and content were answered before, and would be again
 */
public record Trial(List<Problem> problems, @Nullable BigDecimal total, @Nullable Answer answered)
    implements Serializable {
  public Trial {
    problems = List.copyOf(problems);
  }

  /** Refused for these reasons. */
  public static Trial refused(List<Problem> problems) {
    return new Trial(problems, null, null);
  }

  public boolean passed() {
    return problems.isEmpty();
  }
}
