package org.cartwright.catalog;

import java.io.Serializable;
import java.util.List;

/** What a file does to the catalog, line by line. */
public record ImportPlan(List<ImportLine> lines) implements Serializable {
  public ImportPlan {
    lines = List.copyOf(lines);
  }

  /** How many lines have the outcome. */
  public long count(ImportLine.Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  /** Whether all of it can be imported, and anything would change. */
  public boolean usable() {
    return count(ImportLine.Outcome.WRONG) == 0 && changing() > 0;
  }

  /** How many products would be new or changed. */
  public long changing() {
    return count(ImportLine.Outcome.NEW) + count(ImportLine.Outcome.CHANGED);
  }
}
