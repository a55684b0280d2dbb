package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartwright.cart.CartFeedEntry;
import org.cartwright.cart.CartFeedFilter;
import org.cartwright.cart.CartFeedPage;
import org.cartwright.cart.CartFeedService;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Cart;
import org.cartwright.database.RowPosition;
import org.cartwright.demo.DemoFixture;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Handing out orders and carts to other programs, on each database. */
@OnEachDatabase
class OrderFeedTest {
  private static final OrderFeedSort OLDEST = new OrderFeedSort(OrderFeedSort.Time.PLACED, true);
  private static final OrderFeedSort NEWEST = new OrderFeedSort(OrderFeedSort.Time.PLACED, false);

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeEach
  void open() {
    engine = DemoFixture.engine(database);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void givesEachOrderOnceWhileOthersArrive() {
    List<String> before = place(7);

    List<String> read = new ArrayList<>();
    RowPosition at = null;
    boolean more = true;
    while (more) {
      OrderFeedPage page = page(OrderFeedFilter.ALL, OLDEST, at, 3);
      assertThat(page.orders()).hasSizeLessThanOrEqualTo(3);
      page.orders().forEach(order -> read.add(order.orderNumber()));
      at = end(page);
      more = page.more();
      if (read.size() < 8) {
        before.addAll(place(1));
      }
    }

    assertThat(read).containsExactlyElementsOf(before);
  }

  @Test
  void givesTheNewestFirstWithoutThoseThatArriveMeanwhile() {
    List<String> before = place(5);

    OrderFeedPage first = page(OrderFeedFilter.ALL, NEWEST, null, 2);
    place(2);
    OrderFeedPage second = page(OrderFeedFilter.ALL, NEWEST, end(first), 2);
    OrderFeedPage last = page(OrderFeedFilter.ALL, NEWEST, end(second), 2);

    assertThat(numbers(first)).containsExactly(before.get(4), before.get(3));
    assertThat(numbers(second)).containsExactly(before.get(2), before.get(1));
    assertThat(numbers(last)).containsExactly(before.get(0));
    assertThat(second.more()).isTrue();
    assertThat(last.more()).isFalse();
  }

  @Test
  void separatesOrdersOfTheSameMoment() {
    place(4);
    Instant moment = Instant.parse("2026-01-02T03:04:05.678901Z");
    engine.run(
        () ->
            engine
                .entities()
                .createNativeQuery("update purchase_order set placed = ?1")
                .setParameter(1, java.sql.Timestamp.from(moment))
                .executeUpdate());
    Set<String> read = new HashSet<>();
    RowPosition at = null;
    for (int i = 0; i < 4; i++) {
      OrderFeedPage page = page(OrderFeedFilter.ALL, NEWEST, at, 1);
      assertThat(page.orders()).hasSize(1);
      assertThat(page.orders().get(0).placed()).isEqualTo(moment);
      read.addAll(numbers(page));
      at = end(page);
      assertThat(page.more()).isEqualTo(i < 3);
    }
    assertThat(read).hasSize(4);
  }

  @Test
  void filtersByEverythingThatIsOffered() {
    List<String> numbers = place(3);
    Instant second = entry(numbers.get(1)).placed();

    assertThat(found(filter(OrderState.IN_PROGRESS, "new", "c-1", "KARI@example.org")))
        .containsExactlyElementsOf(numbers);
    assertThat(found(filter(OrderState.CANCELLED, null, null, null))).isEmpty();
    assertThat(found(filter(null, "packing", null, null))).isEmpty();
    assertThat(found(filter(null, null, "c-", null))).isEmpty();
    assertThat(found(filter(null, null, null, "kari@example%"))).isEmpty();
    assertThat(found(new OrderFeedFilter(null, null, null, null, second, null, null)))
        .containsExactly(numbers.get(1), numbers.get(2));
    assertThat(found(new OrderFeedFilter(null, null, null, null, null, second, null)))
        .containsExactly(numbers.get(0));
    assertThat(found(new OrderFeedFilter(null, null, null, null, null, null, second)))
        .containsExactly(numbers.get(1), numbers.get(2));
    assertThat(page("kontor", OrderFeedFilter.ALL, OLDEST, null, 9).orders()).isEmpty();
  }

  @Test
  void saysWhenAnOrderWasLastChanged() {
    List<String> numbers = place(2);
    OrderFeedEntry before = entry(numbers.get(0));
    assertThat(before.updated()).isEqualTo(before.placed());
    assertThat(before.version()).isEqualTo(1);

    engine.run(() -> order(numbers.get(0)).state = OrderState.ON_HOLD);

    OrderFeedEntry after = entry(numbers.get(0));
    assertThat(after.state()).isEqualTo(OrderState.ON_HOLD);
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.updated()).isAfter(entry(numbers.get(1)).placed());
    engine.run(() -> order(numbers.get(0)).addresses.remove(0));
    assertThat(entry(numbers.get(0)).updated()).isAfter(after.updated());
    assertThat(
            numbers(
                page(
                    OrderFeedFilter.ALL,
                    new OrderFeedSort(OrderFeedSort.Time.UPDATED, true),
                    null,
                    9)))
        .containsExactly(numbers.get(1), numbers.get(0));
  }

  @Test
  void findsAnOrderByNumberAndByKey() {
    Accepted placed = place(CartFixture.twoMugs(), "my key/1");

    OrderFeedDocument byNumber = find("nordlys", placed.order().orderNumber());
    assertThat(byNumber.entry().total().gross()).isEqualTo("347.00");
    assertThat(byNumber.order().shipments().get(0).lineItems().get(0).sku()).isEqualTo("MUG-1");
    assertThat(
            engine
                .inTransaction(() -> feed().findByKey("nordlys", "my key/1"))
                .orElseThrow()
                .entry())
        .isEqualTo(byNumber.entry());
    assertThat(engine.inTransaction(() -> feed().findByKey("kontor", "my key/1"))).isEmpty();
    assertThat(engine.inTransaction(() -> feed().find("kontor", placed.order().orderNumber())))
        .isEmpty();
  }

  @Test
  void handsOutCartsInPages() {
    place(3);
    CartFeedPage first = carts(CartFeedFilter.ALL, null, 2);
    CartFeedEntry last = first.carts().get(1);
    CartFeedPage second =
        carts(CartFeedFilter.ALL, new RowPosition(last.modified(), last.cartId()), 2);

    assertThat(first.more()).isTrue();
    assertThat(second.more()).isFalse();
    assertThat(second.carts()).hasSize(1);
    assertThat(first.carts()).doesNotContainAnyElementsOf(second.carts());
    assertThat(carts(new CartFeedFilter("c-1", true, null, null), null, 9).carts()).hasSize(3);
    assertThat(carts(new CartFeedFilter(null, false, null, null), null, 9).carts()).isEmpty();
    assertThat(carts(new CartFeedFilter(null, null, last.modified(), null), null, 9).carts())
        .hasSize(2);
    assertThat(carts(new CartFeedFilter(null, null, null, last.modified()), null, 9).carts())
        .hasSize(1);
    String json =
        engine
            .inTransaction(() -> engine.bean(CartFeedService.class).find("nordlys", last.cartId()))
            .orElseThrow()
            .json();
    assertThat(json).contains(last.cartId(), "MUG-1");
    assertThat(
            engine.inTransaction(
                () -> engine.bean(CartFeedService.class).find("kontor", last.cartId())))
        .isEmpty();
  }

  private CartFeedPage carts(CartFeedFilter filter, @Nullable RowPosition after, int size) {
    return engine.inTransaction(
        () -> engine.bean(CartFeedService.class).page("nordlys", filter, true, after, size));
  }

  private static OrderFeedFilter filter(
      @Nullable OrderState state,
      @Nullable String status,
      @Nullable String customer,
      @Nullable String email) {
    return new OrderFeedFilter(state, status, customer, email, null, null, null);
  }

  private List<String> found(OrderFeedFilter filter) {
    return numbers(page(filter, OLDEST, null, 50));
  }

  private List<String> place(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Cart cart = CartFixture.twoMugs();
      numbers.add(place(cart, cart.cartId()).order().orderNumber());
    }
    return numbers;
  }

  private Accepted place(Cart cart, String key) {
    Placement placement =
        engine.inTransaction(
            () -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", key)));
    return (Accepted) ((Placement.Placed) placement).answer();
  }

  private OrderFeedService feed() {
    return engine.bean(OrderFeedService.class);
  }

  private OrderFeedDocument find(String store, String number) {
    return engine.inTransaction(() -> feed().find(store, number)).orElseThrow();
  }

  private OrderFeedEntry entry(String number) {
    return find("nordlys", number).entry();
  }

  private PurchaseOrder order(String number) {
    return engine
        .entities()
        .createQuery("select o from PurchaseOrder o where o.orderNumber = ?1", PurchaseOrder.class)
        .setParameter(1, number)
        .getSingleResult();
  }

  private OrderFeedPage page(
      OrderFeedFilter filter, OrderFeedSort sort, @Nullable RowPosition after, int size) {
    return page("nordlys", filter, sort, after, size);
  }

  private OrderFeedPage page(
      String store,
      OrderFeedFilter filter,
      OrderFeedSort sort,
      @Nullable RowPosition after,
      int size) {
    return engine.inTransaction(() -> feed().page(store, filter, sort, after, size));
  }

  private static RowPosition end(OrderFeedPage page) {
    OrderFeedEntry last = page.orders().get(page.orders().size() - 1);
    return new RowPosition(last.placed(), last.orderId());
  }

  private static List<String> numbers(OrderFeedPage page) {
    return page.orders().stream().map(OrderFeedEntry::orderNumber).toList();
  }
}
