package org.cartwright.backoffice.tax;

import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.backoffice.frame.PercentConverter;
import org.cartwright.editing.Edited;
import org.cartwright.editing.FieldProblem;
import org.cartwright.tax.ClassRates;
import org.cartwright.tax.RateChange;
import org.cartwright.tax.TaxClassDetails;
import org.cartwright.tax.TaxMatrix;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/** What was typed into the table of rates and differs from what was read, as it was typed. */
final class TypedRates implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where something was typed. */
  record Cell(String taxClass, String country, String region) implements Serializable {
    static Cell of(String taxClass, @Nullable TaxPlace place) {
      String region = place == null ? null : place.region();
      return new Cell(taxClass, place == null ? "" : place.country(), region == null ? "" : region);
    }
  }

  private final Map<Cell, String> typed = new LinkedHashMap<>();

  /** Keeps what was typed, unless it is what was there. */
  void put(Cell cell, String text, String before) {
    if (text.strip().equals(before)) {
      typed.remove(cell);
    } else {
      typed.put(cell, text);
    }
  }

  Optional<String> get(Cell cell) {
    return Optional.ofNullable(typed.get(cell));
  }

  void clear() {
    typed.clear();
  }

  /** The changes of each class, or what is no number. */
  List<ClassRates> changes(TaxMatrix matrix, List<FieldProblem> problems) {
    List<ClassRates> all = new ArrayList<>();
    for (Edited<TaxClassDetails> read : matrix.classes()) {
      List<RateChange> changes = new ArrayList<>();
      typed.forEach(
          (cell, text) -> {
            if (cell.taxClass().equals(read.details().alias())) {
              change(cell, text, problems).ifPresent(changes::add);
            }
          });
      if (!changes.isEmpty()) {
        all.add(new ClassRates(read, changes));
      }
    }
    return all;
  }

  private static Optional<RateChange> change(Cell cell, String text, List<FieldProblem> problems) {
    RateChange blank = new RateChange(cell.country(), cell.region(), null);
    try {
      return Optional.of(new RateChange(cell.country(), cell.region(), fraction(text)));
    } catch (ConverterException noNumber) {
      problems.add(
          new FieldProblem(blank.field(cell.taxClass()), "rateNumber", List.of(text.strip())));
      return Optional.empty();
    }
  }

  /** What a rate looks like in an input of the reader's language, in per cent. */
  static String text(Optional<TaxRate> rate) {
    FacesContext context = FacesContext.getCurrentInstance();
    return rate.map(
            known ->
                new PercentConverter()
                    .getAsString(context, context.getViewRoot(), known.fraction()))
        .orElse("");
  }

  /** The rate as it was read. */
  static String read(TaxClassDetails taxClass, @Nullable TaxPlace place, LocalDate day) {
    return text(TaxMatrix.own(taxClass, place, day));
  }

  private static @Nullable BigDecimal fraction(String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    return new PercentConverter().getAsObject(context, context.getViewRoot(), text);
  }
}
