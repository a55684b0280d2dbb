package org.cartwright.backoffice.list;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
  private Map<String, @Nullable String> filters = new LinkedHashMap<>();
  private transient @Nullable PagedRows<T> rows;

  /** Names of the filters, as they stand in the address. */
  protected abstract Set<String> filterNames();

  /** Names of the columns that sort. */
  protected abstract Set<String> sortFields();

  /** The field, descending, when the address names none; null when the list cannot be sorted. */
  protected @Nullable String defaultSort() {
    return null;
  }

  /** One page of what the state asks for. */
  protected abstract Page<T> find(ListState wanted);

  @PostConstruct
  void readAddress() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    state = ListState.read(parameters, filterNames(), sortFields());
    takeOver();
  }

  /** Searches for what the form says, from the first page on. */
  public void search() {
    Map<String, String> chosen = new TreeMap<>();
    filters.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            chosen.put(name, value);
          }
        });
    state = state.filtered(text, chosen);
    firstPage();
  }

  /** Shows everything again. */
  public void clear() {
    state = state.filtered(null, Map.of());
    takeOver();
    firstPage();
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
    filters = new LinkedHashMap<>(state.filters());
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
    return filters;
  }
}
