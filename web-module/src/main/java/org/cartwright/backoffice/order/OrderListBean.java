package org.cartwright.backoffice.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.order.OrderFilter;
import org.cartwright.order.OrderPage;
import org.cartwright.order.OrderRow;
import org.cartwright.order.OrderSearchService;
import org.cartwright.order.OrderSort;
import org.jspecify.annotations.Nullable;

/** The list of orders, newest first. */
@Named("orderList")
@ViewScoped
public class OrderListBean extends ListBean<OrderRow> {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SORT_FIELDS =
      Arrays.stream(OrderSort.Field.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private OrderSearchService orders;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store", "status");
  }

  @Override
  protected Set<String> sortFields() {
    return SORT_FIELDS;
  }

  @Override
  protected @Nullable String defaultSort() {
    return OrderSort.NEWEST_FIRST.field().name();
  }

  @Override
  protected Page<OrderRow> find(ListState wanted) {
    OrderPage page =
        orders.find(
            new OrderFilter(wanted.text(), wanted.filter("store"), wanted.filter("status")),
            sort(wanted),
            wanted.first(),
            wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  /** Name by alias of the statuses to filter by, in the order of their names. */
  public Map<String, String> getStatuses() {
    Map<String, String> byName = new LinkedHashMap<>();
    orders.statuses().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(status -> byName.put(status.getKey(), status.getValue()));
    return byName;
  }

  /** The sort of a state, whose field has passed the list of allowed names. */
  static OrderSort sort(ListState state) {
    String field = state.sort();
    return field == null
        ? OrderSort.NEWEST_FIRST
        : new OrderSort(OrderSort.Field.valueOf(field), state.ascending());
  }
}
