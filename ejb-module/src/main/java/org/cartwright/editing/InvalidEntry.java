package org.cartwright.editing;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was entered cannot be saved; nothing was. */
@ApplicationException(rollback = true)
public class InvalidEntry extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  InvalidEntry(List<FieldProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<FieldProblem> problems() {
    return problems;
  }
}
