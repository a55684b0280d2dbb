package org.cartwright.cart;

import java.util.ArrayList;
import java.util.List;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;

/** Collects what is wrong with a cart, up to a number that a person can read. */
final class Findings {
  private static final int MOST = 20;
  private final List<Problem> problems = new ArrayList<>();

  void add(RefusalCode code, String pointer, String message, Object... arguments) {
    if (problems.size() < MOST) {
      problems.add(new Problem(code, pointer, message.formatted(arguments)));
    }
  }

  boolean none() {
    return problems.isEmpty();
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
