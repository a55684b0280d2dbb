package org.cartwright.backoffice.refusal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.backoffice.access.Access;
import org.cartwright.backoffice.frame.Format;
import org.cartwright.backoffice.frame.Stores;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.list.Days;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.contract.RefusalCode;
import org.cartwright.intake.RefusalFilter;
import org.cartwright.intake.RefusalPage;
import org.cartwright.intake.RefusalRow;
import org.cartwright.intake.RefusalSearchService;
import org.cartwright.intake.RefusalSort;
import org.cartwright.intake.RefusalState;
import org.cartwright.intake.RetryOutcome;
import org.cartwright.intake.RetryService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of refusals, newest first. */
@Named("refusalList")
@ViewScoped
public class RefusalListBean extends ListBean<RefusalRow> {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SORT_FIELDS =
      Arrays.stream(RefusalSort.Field.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private RefusalSearchService refusals;
  @Inject private RetryService retries;
  @Inject private Stores stores;
  @Inject private Texts texts;
  @Inject private Format format;
  @Inject private Access access;

  private List<RetryOutcome> outcomes = List.of();
  private boolean nothingChosen;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store", "state", "code", "from", "until");
  }

  @Override
  protected Set<String> severalNames() {
    return Set.of("state", "code");
  }

  @Override
  protected Set<String> sortFields() {
    return SORT_FIELDS;
  }

  @Override
  protected @Nullable String defaultSort() {
    return RefusalSort.NEWEST_FIRST.field().name();
  }

  @Override
  protected boolean valid(String name, String value) {
    return switch (name) {
      case "store" -> stores.getNames().stream().anyMatch(store -> store.alias().equals(value));
      case "state" -> getStates().contains(value);
      case "code" -> getCodes().contains(value);
      default -> Days.read(value) != null;
    };
  }

  @Override
  protected @Nullable String chip(String name, String value) {
    return switch (name) {
      case "store" -> texts.get("filter.chip", texts.get("filter.store"), stores.name(value));
      case "state" ->
          texts.get("filter.chip", texts.get("filter.state"), texts.get("refusal.state." + value));
      case "code" -> texts.get("filter.chip", texts.get("refusal.code"), value);
      case "from" -> texts.get("filter.chip", texts.get("filter.from"), shown(value));
      default -> texts.get("filter.chip", texts.get("filter.until"), shown(value));
    };
  }

  private String shown(String day) {
    return Days.shown(day, texts.locale());
  }

  @Override
  protected Page<RefusalRow> find(ListState wanted) {
    ZoneId zone = format.zone(wanted.filter("store"));
    RefusalFilter filter =
        new RefusalFilter(
            wanted.text(),
            wanted.filter("store"),
            values(wanted, "state").stream()
                .map(RefusalListBean::state)
                .collect(Collectors.toSet()),
            values(wanted, "code").stream().map(RefusalCode::valueOf).collect(Collectors.toSet()),
            Days.begin(wanted.filter("from"), zone),
            Days.end(wanted.filter("until"), zone));
    RefusalPage page = refusals.find(filter, sort(wanted), wanted.first(), wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  static RefusalSort sort(ListState state) {
    String field = state.sort();
    return field == null
        ? RefusalSort.NEWEST_FIRST
        : new RefusalSort(RefusalSort.Field.valueOf(field), state.ascending());
  }

  private static RefusalState state(String word) {
    return RefusalState.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** Sends the ticked ones again, as they came. */
  public void retry() {
    String[] chosen = Faces.getRequestParameterValues("chosen");
    nothingChosen = chosen == null || chosen.length == 0;
    outcomes = chosen == null ? List.of() : retries.retryAll(List.of(chosen));
  }

  /** Whether it may be ticked, to be sent again. */
  public boolean mayRetry(RefusalRow row) {
    return row.open() && access.mayWork(row.store() == null ? "" : row.store());
  }

  /** What became of those that were sent again. */
  public List<RetryOutcome> getOutcomes() {
    return outcomes;
  }

  public boolean isNothingChosen() {
    return nothingChosen;
  }

  public List<String> getStates() {
    return List.of("open", "resolved", "discarded");
  }

  /** The codes to filter by. */
  public List<String> getCodes() {
    return Arrays.stream(RefusalCode.values())
        .filter(code -> code != RefusalCode.OTHER)
        .map(Enum::name)
        .toList();
  }
}
