package org.cartwright.backoffice.list;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Feeds a table page by page. PrimeFaces asks for the count first and for the rows after; the page
 * that gave the count is kept, so that a request usually costs one query of the engine.
 */
final class PagedRows<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  private final transient ListBean<T> list;
  private transient @Nullable Page<T> latest;
  private transient @Nullable ListState latestState;

  PagedRows(ListBean<T> list) {
    this.list = list;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    latest = null;
    return (int) Math.min(Integer.MAX_VALUE, fetch(list.getState()).total());
  }

  @Override
  public List<T> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    SortMeta sort = sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
    boolean ascending = sort != null && sort.getOrder() == SortOrder.ASCENDING;
    String field = sort == null ? null : list.sortField(sort.getField(), ascending);
    ListState state = list.getState().at(first, pageSize, field, field != null && ascending);
    list.moved(state);
    return fetch(state).rows();
  }

  private Page<T> fetch(ListState state) {
    Page<T> page = latest;
    if (page == null || !state.equals(latestState)) {
      page = list.find(state);
      latest = page;
      latestState = state;
    }
    return page;
  }
}
