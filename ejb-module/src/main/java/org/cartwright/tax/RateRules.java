package org.cartwright.tax;

import java.math.BigDecimal;
import org.cartwright.editing.FieldProblems;
import org.jspecify.annotations.Nullable;

/** What a typed rate must be like. */
final class RateRules {
  private static final int FRACTION_DECIMALS = 6;
  private static final int PERCENT_DECIMALS = 4;

  private RateRules() {}

  static void check(FieldProblems problems, String field, @Nullable BigDecimal fraction) {
    if (fraction == null) {
      return;
    }
    if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
      problems.add(field, "rateRange");
    } else if (fraction.stripTrailingZeros().scale() > FRACTION_DECIMALS) {
      problems.add(field, "rateDecimals", PERCENT_DECIMALS);
    }
  }
}
