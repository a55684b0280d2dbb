package org.cartwright.backoffice.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.backoffice.frame.Format;
import org.cartwright.backoffice.frame.Stores;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.list.Days;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.order.OrderFilter;
import org.cartwright.order.OrderPage;
import org.cartwright.order.OrderRow;
import org.cartwright.order.OrderSearchService;
import org.cartwright.order.OrderSort;
import org.cartwright.order.OrderState;
import org.cartwright.order.StatusName;
import org.jspecify.annotations.Nullable;

/** The list of orders, newest first. */
@Named("orderList")
@ViewScoped
public class OrderListBean extends ListBean<OrderRow> {
  private static final long serialVersionUID = 1L;
  private static final int MOST_DIGITS = 24;
  private static final Set<String> SORT_FIELDS =
      Arrays.stream(OrderSort.Field.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private OrderSearchService orders;
  @Inject private Stores stores;
  @Inject private Texts texts;
  @Inject private Format format;

  private @Nullable List<StatusName> known;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store", "status", "state", "from", "until", "min", "max");
  }

  @Override
  protected Set<String> severalNames() {
    return Set.of("status", "state");
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
  protected boolean valid(String name, String value) {
    return switch (name) {
      case "store" -> stores.getNames().stream().anyMatch(store -> store.alias().equals(value));
      case "status" -> statuses().stream().anyMatch(status -> status.alias().equals(value));
      case "state" -> getStates().stream().anyMatch(state -> state.name().equals(value));
      case "from", "until" -> Days.read(value) != null;
      default -> amount(value) != null;
    };
  }

  @Override
  protected @Nullable String chip(String name, String value) {
    return switch (name) {
      case "store" -> texts.get("filter.chip", texts.get("filter.store"), stores.name(value));
      case "status" -> texts.get("filter.chip", texts.get("filter.status"), statusName(value));
      case "state" ->
          texts.get("filter.chip", texts.get("filter.orderState"), texts.get("state." + value));
      case "from" ->
          texts.get("filter.chip", texts.get("filter.from"), Days.shown(value, texts.locale()));
      case "until" ->
          texts.get("filter.chip", texts.get("filter.until"), Days.shown(value, texts.locale()));
      case "min" -> texts.get("filter.chip", texts.get("filter.min"), value);
      default -> texts.get("filter.chip", texts.get("filter.max"), value);
    };
  }

  @Override
  protected Page<OrderRow> find(ListState wanted) {
    ZoneId zone = format.zone(wanted.filter("store"));
    OrderFilter filter =
        new OrderFilter(
            wanted.text(),
            wanted.filter("store"),
            values(wanted, "status"),
            values(wanted, "state").stream().map(OrderState::valueOf).collect(Collectors.toSet()),
            Days.begin(wanted.filter("from"), zone),
            Days.end(wanted.filter("until"), zone),
            amount(wanted.filter("min")),
            amount(wanted.filter("max")));
    OrderPage page = orders.find(filter, sort(wanted), wanted.first(), wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  /** The statuses to filter by: each alias once, called as the first store calls it. */
  public List<StatusName> getStatuses() {
    String store = getState().filter("store");
    Map<String, StatusName> byAlias = new LinkedHashMap<>();
    statuses().stream()
        .filter(status -> store == null || status.store().equals(store))
        .forEach(status -> byAlias.putIfAbsent(status.alias(), status));
    return new ArrayList<>(byAlias.values());
  }

  public List<OrderState> getStates() {
    return List.of(OrderState.values());
  }

  private List<StatusName> statuses() {
    List<StatusName> all = known;
    if (all == null) {
      all = orders.statuses();
      known = all;
    }
    return all;
  }

  private String statusName(String alias) {
    return getStatuses().stream()
        .filter(status -> status.alias().equals(alias))
        .map(StatusName::name)
        .findFirst()
        .orElse(alias);
  }

  /** An amount with a point or a comma; null for what is none. */
  static @Nullable BigDecimal amount(@Nullable String text) {
    if (text == null || text.length() > MOST_DIGITS || !text.matches("\\d+([.,]\\d{1,8})?")) {
      return null;
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  /** The sort of a state, whose field has passed the list of allowed names. */
  static OrderSort sort(ListState state) {
    String field = state.sort();
    return field == null
        ? OrderSort.NEWEST_FIRST
        : new OrderSort(OrderSort.Field.valueOf(field), state.ascending());
  }
}
