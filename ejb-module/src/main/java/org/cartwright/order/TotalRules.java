package org.cartwright.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Payment;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;

/** What the buyer saw and agreed to pay is what is booked: anything else is refused. */
final class TotalRules {
  private TotalRules() {}

  static Optional<Problem> check(Cart cart, BigDecimal total) {
    BigDecimal expected = cart.expectedTotal();
    if (expected == null || expected.compareTo(total) != 0) {
      return Optional.of(
          new Problem(
              RefusalCode.TOTAL_CHANGED,
              "/expectedTotal",
              "The cart expects a total of %s %s, but it costs %s %s now."
                  .formatted(shown(expected), cart.currency(), shown(total), cart.currency())));
    }
    return checkPayments(cart, total);
  }

  /** A payment without an amount covers what the others leave. */
  private static Optional<Problem> checkPayments(Cart cart, BigDecimal total) {
    List<BigDecimal> amounts =
        cart.payments().stream().map(Payment::amount).filter(a -> a != null).toList();
    boolean allKnown = amounts.size() == cart.payments().size();
    BigDecimal paid = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int difference = paid.compareTo(total);
    if (cart.payments().isEmpty() || difference == 0 || (difference < 0 && !allKnown)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            RefusalCode.PAYMENT_TOTAL_DIFFERS,
            "/payments",
            "The payments come to %s %s, but the total is %s %s."
                .formatted(shown(paid), cart.currency(), shown(total), cart.currency())));
  }

  private static String shown(@org.jspecify.annotations.Nullable BigDecimal amount) {
    return amount == null ? "(none)" : amount.toPlainString();
  }
}
