package org.cartwright.backoffice.list;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.event.data.PageEvent;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A list in the view scope. The state comes from the address; whenever it changes, the page's
 * script is told the new address. A list names its filters and sort fields: names from a request
 * that are not among them never reach the engine.
 */
public abstract class ListBean<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private ListState state = ListState.read(Map.of(), Set.of(), Set.of());
  private @Nullable String text;
  private Filters filters = new Filters(Set.of());
  private List<String> ignored = List.of();
  private transient @Nullable PagedRows<T> rows;

  /** Names of the filters, as they stand in the address. */
  protected abstract Set<String> filterNames();

  /** Names of the columns that sort. */
  protected abstract Set<String> sortFields();

  /** The field, descending, when the address names none; null when the list cannot be sorted. */
  protected @Nullable String defaultSort() {
    return null;
  }

  /** Those of the filters that may have several values at once. */
  protected Set<String> severalNames() {
    return Set.of();
  }

  /** Whether a filter may have the value; one that may not is left out, and the page says so. */
  protected boolean valid(String name, String value) {
    return true;
  }

  /** What people call a filter with this value; null when the list shows it elsewhere. */
  protected @Nullable String chip(String name, String value) {
    return null;
  }

  /** The values of a filter that may have several. */
  protected static Set<String> values(ListState state, String name) {
    return Filters.split(state.filter(name));
  }

  /** One page of what the state asks for. */
  protected abstract Page<T> find(ListState wanted);

  @PostConstruct
  void readAddress() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    state = ListState.read(parameters, filterNames(), sortFields());
    filters = new Filters(severalNames());
    takeOver();
    String sort = parameters.get("sort");
    if (sort != null && !sort.isBlank() && state.sort() == null) {
      ignored = Stream.concat(ignored.stream(), Stream.of("sort=" + sort)).toList();
    }
  }

  /** Searches for what the form says, from the first page on. */
  public void search() {
    apply(text, filters.chosen());
    firstPage();
  }

  /** Shows everything again. */
  public void clear() {
    apply(null, Map.of());
    firstPage();
  }

  /** Takes one value of one filter away. */
  public void remove(String name, String value) {
    filters.remove(name, value);
    apply(text, filters.chosen());
    firstPage();
  }

  private void apply(@Nullable String newText, Map<String, String> chosen) {
    state = state.filtered(newText, chosen);
    takeOver();
  }

  /** Keeps the new place before the rows are counted, so that one query does both. */
  public void paged(PageEvent event) {
    DataTable table = (DataTable) event.getComponent();
    int size = table.getRowsToRender();
    state = state.at(event.getPage() * size, size, state.sort(), state.ascending());
  }

  void moved(ListState newState) {
    state = newState;
    if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("listQuery", state.query());
    }
  }

  /** The field when it may be sorted by and is not what the list does by itself; else null. */
  @Nullable String sortField(@Nullable String wanted, boolean ascending) {
    boolean usual = !ascending && Objects.equals(wanted, defaultSort());
    return wanted != null && !usual && sortFields().contains(wanted) ? wanted : null;
  }

  private void takeOver() {
    text = state.text();
    ignored = filters.take(state.filters(), this::valid);
    if (!ignored.isEmpty()) {
      state =
          new ListState(
              text, filters.chosen(), state.sort(), state.ascending(), state.page(), state.size());
    }
  }

  private static void firstPage() {
    Components.forEachComponent()
        .ofTypes(DataTable.class)
        .invoke(table -> ((DataTable) table).setFirst(0));
  }

  public LazyDataModel<T> getRows() {
    PagedRows<T> model = rows;
    if (model == null) {
      model = new PagedRows<>(this);
      rows = model;
    }
    return model;
  }

  /** How the table is sorted when the page is opened. */
  public List<SortMeta> getInitialSort() {
    String sort = state.sort() == null ? defaultSort() : state.sort();
    if (sort == null) {
      return List.of();
    }
    SortOrder order = state.ascending() ? SortOrder.ASCENDING : SortOrder.DESCENDING;
    return List.of(SortMeta.builder().field(sort).order(order).build());
  }

  public ListState getState() {
    return state;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  /** What the form's filters are set to, by name; a missing or null value does not filter. */
  public Map<String, @Nullable String> getFilters() {
    return filters.single();
  }

  /** Which values of filters with several are ticked, by {@code name:value}. */
  public Map<String, Boolean> getPicked() {
    return filters.picked();
  }

  /** The filters that are set, to be taken away one by one. */
  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>();
    for (Map.Entry<String, String> filter : filters.pairs(state.filters())) {
      String label = chip(filter.getKey(), filter.getValue());
      if (label != null) {
        chips.add(new Chip(filter.getKey(), filter.getValue(), label));
      }
    }
    return chips;
  }

  /** What the address asked for in vain, as {@code status=nonsense}. */
  public List<String> getIgnored() {
    return ignored;
  }
}
