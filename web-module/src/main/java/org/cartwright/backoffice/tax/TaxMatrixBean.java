package org.cartwright.backoffice.tax;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartwright.audit.AuditRow;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.tax.TypedRates.Cell;
import org.cartwright.editing.Edited;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.tax.ClassRates;
import org.cartwright.tax.RateFrom;
import org.cartwright.tax.TaxClassDetails;
import org.cartwright.tax.TaxMatrix;
import org.cartwright.tax.TaxMatrixService;
import org.cartwright.tax.TaxPlace;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The rates of all tax classes of a store at all its places, as they hold on a day. */
@Named("taxMatrix")
@ViewScoped
public class TaxMatrixBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private TaxMatrixService taxes;
  @Inject private CurrentStore currentStore;
  @Inject private Texts texts;

  private @Nullable String store;
  private TaxMatrix matrix = new TaxMatrix(LocalDate.EPOCH, List.of(), List.of());
  private LocalDate day = LocalDate.EPOCH;
  private final TypedRates typed = new TypedRates();
  private List<FieldProblem> problems = List.of();
  private @Nullable List<AuditRow> conflict;

  @PostConstruct
  void open() {
    store = currentStore.getAlias();
    read();
    day = asked().orElse(matrix.today());
  }

  private void read() {
    String alias = store;
    if (alias != null) {
      matrix = taxes.matrix(alias);
    }
  }

  private static Optional<LocalDate> asked() {
    String from = Faces.getRequestParameter("from");
    try {
      return from == null || from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from));
    } catch (DateTimeParseException invalid) {
      return Optional.empty();
    }
  }

  /** Saves everything that was typed, or nothing. */
  public void save() {
    keepAll();
    attempt();
  }

  private void keepAll() {
    for (MatrixBlock block : getBlocks()) {
      block.rows().forEach(this::keep);
    }
  }

  private void keep(MatrixRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String text = Faces.getRequestParameter(row.cells().get(i).id());
      TaxClassDetails taxClass = matrix.classes().get(i).details();
      if (text != null) {
        TaxPlace place = row.place();
        typed.put(Cell.of(taxClass.alias(), place), text, TypedRates.read(taxClass, place, day));
      }
    }
  }

  private void attempt() {
    String alias = store;
    if (alias == null) {
      return;
    }
    conflict = null;
    List<FieldProblem> found = new ArrayList<>();
    List<ClassRates> changes = typed.changes(matrix, found);
    problems = found;
    if (!found.isEmpty()) {
      return;
    }
    try {
      taxes.save(alias, day, changes);
      leave("taxes.saved");
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
    } catch (StaleEdit stale) {
      conflict = stale.since();
    }
  }

  /** Throws away what was typed and shows what is saved now. */
  public void reload() {
    read();
    typed.clear();
    problems = List.of();
    conflict = null;
  }

  /** Saves what was typed on top of what somebody else saved meanwhile. */
  public void applyMine() {
    keepAll();
    read();
    attempt();
  }

  /** Takes back a rate that was planned. */
  public void removePlanned(PlannedRate planned) {
    String alias = store;
    if (alias == null) {
      return;
    }
    keepAll();
    conflict = null;
    problems = List.of();
    try {
      Optional<Edited<TaxClassDetails>> seen =
          matrix.classes().stream()
              .filter(read -> read.details().alias().equals(planned.taxClass()))
              .findFirst();
      if (seen.isPresent()) {
        taxes.removePlanned(alias, seen.get(), planned.rate());
      }
      read();
      Messages.addGlobal(info("taxes.planned.removed"));
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
    } catch (StaleEdit stale) {
      conflict = stale.since();
    }
  }

  private FacesMessage info(String key) {
    return new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key), null);
  }

  private void leave(String message) {
    Messages.addFlashGlobal(info(message));
    Faces.redirect(
        Faces.getRequestContextPath()
            + getList()
            + (day.equals(matrix.today()) ? "" : "&from=" + day));
  }

  /** Rows by country: everywhere first, then the countries as sorted. */
  public List<MatrixBlock> getBlocks() {
    return new MatrixRows(matrix, day, typed, this::problems).blocks(everywhere());
  }

  private String everywhere() {
    return texts.get("taxes.everywhere");
  }

  /** What will change after today, earliest first. */
  public List<PlannedRate> getPlanned() {
    PlaceNames names = new PlaceNames(matrix);
    List<PlannedRate> planned = new ArrayList<>();
    for (Edited<TaxClassDetails> read : matrix.classes()) {
      for (RateFrom rate : read.details().rates()) {
        if (rate.from().isAfter(matrix.today())) {
          String place = names.full(rate.place(), everywhere());
          planned.add(new PlannedRate(read.details().alias(), read.details().name(), place, rate));
        }
      }
    }
    planned.sort(Comparator.comparing(each -> each.rate().from()));
    return planned;
  }

  /** A day as the reader writes it. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(date);
  }

  /** Alias of the store; null when there is none. */
  public @Nullable String getStore() {
    return store;
  }

  public TaxMatrix getMatrix() {
    return matrix;
  }

  /** The day whose rates are shown, and from which changes hold. */
  public LocalDate getDay() {
    return day;
  }

  /** Whether the day is over, so that its rates stay. */
  public boolean isPast() {
    return day.isBefore(matrix.today());
  }

  /** Whether the day is yet to come. */
  public boolean isFuture() {
    return day.isAfter(matrix.today());
  }

  /** When the day is: {@code past}, {@code today} or {@code future}. */
  public String getWhen() {
    return isPast() ? "past" : isFuture() ? "future" : "today";
  }

  /** Address of this page for today. */
  public String getList() {
    return "/taxes.xhtml?store="
        + URLEncoder.encode(store == null ? "" : store, StandardCharsets.UTF_8);
  }

  public @Nullable List<AuditRow> getConflict() {
    return conflict;
  }

  public List<FieldProblem> getProblems() {
    return problems;
  }

  /** What a problem says, in the reader's language. */
  public String message(FieldProblem problem) {
    return texts.get("invalid." + problem.code(), problem.values().toArray());
  }

  private List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(this::message)
        .toList();
  }
}
