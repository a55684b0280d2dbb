package org.cartwright.backoffice.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartwright.backoffice.tax.TypedRates.Cell;
import org.cartwright.editing.Edited;
import org.cartwright.tax.RateChange;
import org.cartwright.tax.TaxClassDetails;
import org.cartwright.tax.TaxCountry;
import org.cartwright.tax.TaxMatrix;
import org.cartwright.tax.TaxPlace;
import org.jspecify.annotations.Nullable;

/** The table of rates as it is shown: what is saved, and what was typed over it. */
final class MatrixRows {
  private final TaxMatrix matrix;
  private final LocalDate day;
  private final TypedRates typed;
  private final Function<String, List<String>> problems;

  MatrixRows(
      TaxMatrix matrix, LocalDate day, TypedRates typed, Function<String, List<String>> problems) {
    this.matrix = matrix;
    this.day = day;
    this.typed = typed;
    this.problems = problems;
  }

  List<MatrixBlock> blocks(String everywhere) {
    PlaceNames names = new PlaceNames(matrix);
    List<MatrixBlock> blocks = new ArrayList<>();
    blocks.add(new MatrixBlock(List.of(row("rate-0-0", null, everywhere)), true));
    for (TaxCountry country : matrix.countries()) {
      String id = "rate-" + blocks.size() + "-";
      List<MatrixRow> rows = new ArrayList<>();
      rows.add(row(id + 0, TaxPlace.country(country.code()), country.name()));
      for (TaxCountry.TaxRegion region : names.regions(country)) {
        TaxPlace place = new TaxPlace(country.code(), region.code());
        rows.add(row(id + rows.size(), place, region.name()));
      }
      blocks.add(new MatrixBlock(rows, false));
    }
    return blocks;
  }

  private MatrixRow row(String id, @Nullable TaxPlace place, String name) {
    List<MatrixCell> cells = new ArrayList<>();
    for (Edited<TaxClassDetails> read : matrix.classes()) {
      TaxClassDetails taxClass = read.details();
      Cell cell = Cell.of(taxClass.alias(), place);
      String field = new RateChange(cell.country(), cell.region(), null).field(taxClass.alias());
      cells.add(
          new MatrixCell(
              id + "-" + cells.size(),
              field,
              taxClass.name(),
              typed.get(cell).orElseGet(() -> TypedRates.read(taxClass, place, day)),
              inherited(taxClass, place),
              problems.apply(field)));
    }
    return new MatrixRow(place, name, cells);
  }

  private String inherited(TaxClassDetails taxClass, @Nullable TaxPlace place) {
    if (place == null) {
      return "";
    }
    return place.region() == null
        ? TypedRates.read(taxClass, null, day)
        : TypedRates.text(Optional.of(TaxMatrix.effective(taxClass, place.wholeCountry(), day)));
  }
}
