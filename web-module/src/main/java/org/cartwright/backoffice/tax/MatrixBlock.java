package org.cartwright.backoffice.tax;

import java.util.List;

/**
 * A country in the table of rates.
 *
 * @param rows that of the whole country, or of everywhere, then its regions
 * @param everywhere whether it is the default of each class
 */
public record MatrixBlock(List<MatrixRow> rows, boolean everywhere) {
  /** Whether it has regions. */
  public boolean divided() {
    return rows.size() > 1;
  }

  /** Whether the regions are shown at first: when one has a rate of its own, or a problem. */
  public boolean open() {
    return rows.stream()
        .skip(1)
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.text().isEmpty() || !cell.problems().isEmpty());
  }

  /** What people call it. */
  public String name() {
    return rows.get(0).name();
  }
}
