package org.cartwright.backoffice.cart;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartwright.backoffice.frame.Format;
import org.cartwright.backoffice.frame.Stores;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.list.Days;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.cart.CartFilter;
import org.cartwright.cart.CartPage;
import org.cartwright.cart.CartRow;
import org.cartwright.cart.CartSearchService;
import org.cartwright.cart.CartSort;
import org.jspecify.annotations.Nullable;

/** The list of carts, the one changed last first. */
@Named("cartList")
@ViewScoped
public class CartListBean extends ListBean<CartRow> {
  private static final long serialVersionUID = 1L;
  private static final Set<String> STATES = Set.of("ordered", "waiting");
  private static final Set<String> SORT_FIELDS =
      Arrays.stream(CartSort.Field.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private CartSearchService carts;
  @Inject private Stores stores;
  @Inject private Texts texts;
  @Inject private Format format;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store", "state", "from", "until");
  }

  @Override
  protected Set<String> sortFields() {
    return SORT_FIELDS;
  }

  @Override
  protected @Nullable String defaultSort() {
    return CartSort.LAST_CHANGED_FIRST.field().name();
  }

  @Override
  protected boolean valid(String name, String value) {
    return switch (name) {
      case "store" -> stores.getNames().stream().anyMatch(store -> store.alias().equals(value));
      case "state" -> STATES.contains(value);
      default -> Days.read(value) != null;
    };
  }

  @Override
  protected @Nullable String chip(String name, String value) {
    return switch (name) {
      case "store" -> texts.get("filter.chip", texts.get("filter.store"), stores.name(value));
      case "state" ->
          texts.get("filter.chip", texts.get("filter.state"), texts.get("cart.state." + value));
      case "from" -> texts.get("filter.chip", texts.get("filter.from"), shown(value));
      default -> texts.get("filter.chip", texts.get("filter.until"), shown(value));
    };
  }

  private String shown(String day) {
    return Days.shown(day, texts.locale());
  }

  @Override
  protected Page<CartRow> find(ListState wanted) {
    ZoneId zone = format.zone(wanted.filter("store"));
    String state = wanted.filter("state");
    CartFilter filter =
        new CartFilter(
            wanted.text(),
            wanted.filter("store"),
            state == null ? null : state.equals("ordered"),
            Days.begin(wanted.filter("from"), zone),
            Days.end(wanted.filter("until"), zone));
    CartPage page = carts.find(filter, sort(wanted), wanted.first(), wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  static CartSort sort(ListState state) {
    String field = state.sort();
    return field == null
        ? CartSort.LAST_CHANGED_FIRST
        : new CartSort(CartSort.Field.valueOf(field), state.ascending());
  }

  /** How long ago the cart came first, in its largest unit: minutes, hours or days. */
  public String age(CartRow cart) {
    Duration age = Duration.between(cart.created(), Instant.now());
    if (age.toDays() > 0) {
      return texts.get("cart.age.days", age.toDays());
    }
    return age.toHours() > 0
        ? texts.get("cart.age.hours", age.toHours())
        : texts.get("cart.age.minutes", Math.max(0, age.toMinutes()));
  }
}
