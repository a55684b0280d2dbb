package org.cartwright.catalog;

import java.io.Serializable;
import java.util.List;
import org.cartwright.audit.Change;
import org.cartwright.editing.FieldProblem;

/**
 * What a line of a file does to the catalog.
 *
 * @param number of the line in the file, counted from 1
 * @param changes what it changes; all fields of a new product
 * @param problems why it cannot be imported; empty unless the outcome is WRONG
 */
public record ImportLine(
    int number, String sku, Outcome outcome, List<Change> changes, List<FieldProblem> problems)
    implements Serializable {
  /** What becomes of it. */
  public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    WRONG
  }
}
