package org.cartwright.contract.sender;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.OrderSummary;
import org.cartwright.contract.Refusal;
import org.cartwright.contract.Refused;

/** Counts the outcomes and says them; on a terminal with a line that shows how far it is. */
final class Report {
  static final int ALL_ACCEPTED = 0;
  static final int SOME_REFUSED = 1;
  static final int SOME_UNANSWERED = 2;

  private final PrintStream out;
  private final boolean terminal;
  private final boolean quiet;
  private final int total;
  private final long started = System.nanoTime();
  private int accepted;
  private int refused;
  private int unanswered;
  private boolean finished;
  private boolean sent = true;

  Report(PrintStream out, boolean terminal, boolean quiet, int total) {
    this.out = out;
    this.terminal = terminal;
    this.quiet = quiet;
    this.total = total;
  }

  synchronized void answered(String label, Answer answer) {
    if (answer instanceof Accepted yes) {
      accepted++;
      line(quiet ? "" : label + " -> order " + describe(yes.order()));
    } else if (answer instanceof Refused no) {
      refused++;
      line(label + " -> refused: " + describe(no.refusal()));
    }
  }

  synchronized void notAnswered(String label, String why) {
    unanswered++;
    line(label + " -> " + why);
  }

  /** Nothing could be sent at all. */
  synchronized void unsent(String why) {
    sent = false;
    line("Nothing was sent: " + why);
  }

  private void line(String text) {
    if (finished) {
      return;
    }
    if (terminal) {
      out.print("\r\u001B[K");
    }
    if (!text.isEmpty()) {
      out.println(text);
    }
    if (terminal) {
      out.print(progress());
    }
    out.flush();
  }

  private String progress() {
    return "%d of %d, %d accepted, %d refused, %d without an answer"
        .formatted(accepted + refused + unanswered, total, accepted, refused, unanswered);
  }

  /** Says how it ended; once. */
  synchronized void finish(String advice) {
    if (finished) {
      return;
    }
    finished = true;
    double seconds = (System.nanoTime() - started) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s%d carts: %d accepted, %d refused, %d without an answer, in %.1f s%n",
        terminal ? "\r\u001B[K" : "",
        total,
        accepted,
        refused,
        total - accepted - refused,
        seconds);
    if (sent && accepted + refused < total) {
      out.println(advice);
    }
    out.flush();
  }

  synchronized int exitCode() {
    if (accepted + refused < total) {
      return SOME_UNANSWERED;
    }
    return refused > 0 ? SOME_REFUSED : ALL_ACCEPTED;
  }

  private static String describe(OrderSummary order) {
    return "%s %s %s"
        .formatted(order.orderNumber(), grouped(order.totals().total().gross()), order.currency());
  }

  private static String describe(Refusal refusal) {
    return "%s%s: %s%s"
        .formatted(
            refusal.code(),
            refusal.pointer() == null ? "" : " at " + refusal.pointer(),
            refusal.message(),
            refusal.retryable() ? " (can succeed later)" : "");
  }

  /** 1234.00 as people read it: 1 234.00. */
  static String grouped(BigDecimal amount) {
    String digits = amount.toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String decimals = point < 0 ? "" : digits.substring(point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") + decimals;
  }
}
