package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cartwright.cart.CartFilter;
import org.cartwright.cart.CartRow;
import org.cartwright.cart.CartSearchService;
import org.cartwright.cart.CartSort;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Customer;
import org.cartwright.demo.DemoFixture;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding orders and carts, on each database. */
@OnEachDatabase
class OrderSearchTest {
  private static final List<String> CUSTOMERS =
      List.of("100% Wool", "A_B", "AxB", "O'Neill", "back\\slash", "Åse Ødegård");

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  private final List<Accepted> placed = new ArrayList<>();

  @BeforeParameterizedClassInvocation
  void placeAnOrderOfEachCustomer() {
    engine = DemoFixture.engine(database);
    for (String customer : CUSTOMERS) {
      Cart cart = CartFixture.of(CartFixture.twoMugs(), customer(customer));
      Placement placement =
          engine.inTransaction(
              () -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", null)));
      placed.add(((Placement.Placed) placement).answer());
    }
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "%, 100% Wool",
        "_, A_B",
        "a_b, A_B",
        "AXB, AxB",
        "', O'Neill",
        "o'neill, O'Neill",
        "\\, back\\slash",
        "k\\s, back\\slash",
        "åse, Åse Ødegård",
        "'; drop table purchase_order; --, ''",
        "x%y, ''"
      })
  void takesSearchedTextLiterally(String text, String found) {
    List<String> names =
        orders(OrderFilter.of(text, null, null), OrderSort.NEWEST_FIRST).stream()
            .map(OrderRow::customerName)
            .toList();
    assertThat(names).isEqualTo(found.equals("''") ? List.of() : List.of(found));
    assertThat(carts(CartFilter.of(text, null)))
        .extracting(CartRow::customer)
        .isEqualTo(names.stream().map(name -> "ref " + name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void sortsByEachColumnBothWays(OrderSort.Field field) {
    List<String> up = numbers(orders(everything(), new OrderSort(field, true)));
    List<String> down = new ArrayList<>(numbers(orders(everything(), new OrderSort(field, false))));
    assertThat(up).hasSize(CUSTOMERS.size());
    java.util.Collections.reverse(down);
    assertThat(down).isEqualTo(up);
    if (field == OrderSort.Field.NUMBER || field == OrderSort.Field.PLACED) {
      assertThat(up).isSortedAccordingTo(Comparator.naturalOrder());
    }
  }

  @Test
  void givesEachOrderOnOnePageOnly() {
    List<String> paged = new ArrayList<>();
    for (int first = 0; first < CUSTOMERS.size(); first += 4) {
      int from = first;
      OrderPage page =
          engine.inTransaction(
              () ->
                  engine
                      .bean(OrderSearchService.class)
                      .find(everything(), new OrderSort(OrderSort.Field.TOTAL, true), from, 4));
      assertThat(page.total()).isEqualTo(CUSTOMERS.size());
      paged.addAll(numbers(page.rows()));
    }
    assertThat(paged).doesNotHaveDuplicates().hasSize(CUSTOMERS.size());
  }

  @Test
  void filtersByStoreAndStatus() {
    assertThat(orders(OrderFilter.of(null, "kontor", null), OrderSort.NEWEST_FIRST)).isEmpty();
    assertThat(orders(OrderFilter.of(" ", "nordlys", "new"), OrderSort.NEWEST_FIRST))
        .hasSize(CUSTOMERS.size());
    assertThat(orders(OrderFilter.of(null, null, "packing"), OrderSort.NEWEST_FIRST)).isEmpty();
    assertThat(carts(CartFilter.of(null, "kontor"))).isEmpty();
    assertThat(carts(CartFilter.of(null, "nordlys"))).hasSize(CUSTOMERS.size());
  }

  @Test
  void showsTheOrderOfACart() {
    assertThat(carts(CartFilter.of("O'Neill", null)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.orderNumber()).isEqualTo(placed.get(3).order().orderNumber());
              assertThat(row.name()).isEqualTo("Default");
              assertThat(row.version()).isEqualTo(1);
            });
  }

  @Test
  void findsNothingForTextThatNoDatabaseCanHold() {
    assertThat(orders(OrderFilter.of("a\0b", null, null), OrderSort.NEWEST_FIRST)).isEmpty();
    assertThat(carts(CartFilter.of("a\0b", null))).isEmpty();
  }

  private static OrderFilter everything() {
    return OrderFilter.of(null, null, null);
  }

  private List<OrderRow> orders(OrderFilter filter, OrderSort sort) {
    return engine.inTransaction(
        () -> engine.bean(OrderSearchService.class).find(filter, sort, 0, 50).rows());
  }

  private List<CartRow> carts(CartFilter filter) {
    return engine.inTransaction(
        () ->
            engine
                .bean(CartSearchService.class)
                .find(filter, CartSort.LAST_CHANGED_FIRST, 0, 50)
                .rows());
  }

  private static List<String> numbers(List<OrderRow> rows) {
    return rows.stream().map(OrderRow::number).toList();
  }

  private static Customer customer(@Nullable String name) {
    return new Customer("ref " + name, "x@example.org", null, name, null, Map.of());
  }
}
