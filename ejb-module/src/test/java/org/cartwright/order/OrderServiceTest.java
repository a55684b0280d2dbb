package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.SampleCarts;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The daily work on orders, on each database. */
@OnEachDatabase
class OrderServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  private boolean inside;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = DemoFixture.engine(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void writesDownWhoPlacedAnOrder() {
    engine.bean(Caller.class).become(Identity.system("intake"));
    String number = place(CartFixture.twoMugs());
    engine.bean(Caller.class).become(Identity.system("test"));
    AuditRow entry = history(number).get(0);
    assertThat(entry.action()).isEqualTo(AuditAction.PLACED);
    assertThat(entry.actorName()).isEqualTo("intake");
    assertThat(entry.entityKey()).isEqualTo(number);
    assertThat(history(number)).hasSize(1);
  }

  @Test
  void changesTheStatusAndWritesItDown() throws Exception {
    String number = place(CartFixture.twoMugs());
    work(service -> service.changeStatus("nordlys", seen(number), "packing"));
    assertThat(view(number).row().status()).isEqualTo("Packing");
    assertThat(history(number).get(0).action()).isEqualTo(AuditAction.STATUS_CHANGED);
    assertThat(history(number).get(0).changes())
        .containsExactly(new Change("status", "new", "packing"));
  }

  @Test
  void knowsNoStatusOfAnotherStore() {
    String number = place(CartFixture.twoMugs());
    assertThatThrownBy(
            () -> work(service -> service.changeStatus("nordlys", seen(number), "nonsense")))
        .isInstanceOf(InvalidEntry.class)
        .hasMessageContaining("status");
    assertThatThrownBy(() -> work(s -> s.changeStatus("kontor", seen(number), "error")))
        .isInstanceOf(StaleEdit.class);
    assertThat(view(number).row().status()).isEqualTo("New");
  }

  @Test
  void movesAnOrderOnOnlyAlongItsStates() throws Exception {
    String number = place(CartFixture.twoMugs());
    work(s -> s.changeState("nordlys", seen(number), OrderState.ON_HOLD, "address unclear"));
    assertThat(view(number).state()).isEqualTo(OrderState.ON_HOLD);
    assertThat(history(number).get(0).reason()).isEqualTo("address unclear");
    assertThat(history(number).get(0).changes())
        .containsExactly(new Change("state", "IN_PROGRESS", "ON_HOLD"));
    assertThatThrownBy(
            () -> work(s -> s.changeState("nordlys", seen(number), OrderState.COMPLETED, "done")))
        .isInstanceOf(InvalidEntry.class)
        .hasMessageContaining("orderState[ON_HOLD, COMPLETED]");
    assertThatThrownBy(
            () -> work(s -> s.changeState("nordlys", seen(number), OrderState.CANCELLED, " ")))
        .isInstanceOf(InvalidEntry.class)
        .hasMessageContaining("reason: required");
    assertThat(view(number).state()).isEqualTo(OrderState.ON_HOLD);
  }

  @Test
  void neverSavesOverWhatSomebodyElseSaved() throws Exception {
    String number = place(CartFixture.twoMugs());
    Edited<OrderDetails> mine = seen(number);
    engine.bean(Caller.class).become(Identity.system("somebody else"));
    try {
      work(service -> service.changeStatus("nordlys", seen(number), "packing"));
    } finally {
      engine.bean(Caller.class).become(Identity.system("test"));
    }
    StaleEdit stale =
        catchThrowableOfType(
            StaleEdit.class, () -> work(s -> s.changeStatus("nordlys", mine, "shipped")));
    assertThat(stale.since()).extracting(AuditRow::actorName).containsExactly("somebody else");
    assertThat(view(number).row().status()).isEqualTo("Packing");
  }

  @Test
  void changesAddressesTagsAndPropertiesAndNothingElse() throws Exception {
    String number = place(everyField());
    OrderView before = view(number);
    OrderDetails old = seen(number).details();
    AddressDetails first = old.addresses().get(0);
    AddressDetails moved =
        new AddressDetails(
            first.place(),
            null,
            "Åse",
            first.lastName(),
            "Nygata 7",
            null,
            "4006",
            "Stavanger",
            "NO-11",
            "Rogaland",
            "NO",
            "Norway",
            null,
            "aase@example.org");
    OrderDetails wanted =
        new OrderDetails(
            "packing",
            OrderState.CANCELLED,
            "Åse Berg",
            "aase@example.org",
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(moved), old.addresses().stream().skip(1))
                .toList(),
            List.of("vip", "fragile"),
            List.of(
                new PropertyDetails("campaign", "winter"),
                new PropertyDetails("count", "3"),
                new PropertyDetails("digits", "\"3\"")));
    work(service -> service.save("nordlys", seen(number), wanted));
    OrderView after = view(number);
    assertThat(after.row().customerName()).isEqualTo("Åse Berg");
    assertThat(after.row().status()).isEqualTo("New");
    assertThat(after.state()).isEqualTo(OrderState.IN_PROGRESS);
    assertThat(after.tags()).containsExactly("vip", "fragile");
    assertThat(after.properties())
        .isEqualTo(Map.of("campaign", "\"winter\"", "count", "3", "digits", "\"3\""));
    assertThat(after.shipments().get(0).address())
        .satisfies(address -> assertThat(String.valueOf(address)).contains("Nygata 7"));
    assertThat(after.codes()).isEqualTo(before.codes());
    assertThat(after.totals()).isEqualTo(before.totals());
    assertThat(after.shipments().get(0).lineItems())
        .isEqualTo(before.shipments().get(0).lineItems());
    assertThat(after.payments()).isEqualTo(before.payments());
    assertThat(seen(number).details())
        .isEqualTo(wanted.withStatus("new").withState(OrderState.IN_PROGRESS));
    assertThat(history(number).get(0).changes())
        .contains(new Change("addresses.shipment-1.line1", first.line1(), "Nygata 7"))
        .contains(new Change("tags", String.join(", ", old.tags()), "vip, fragile"));
  }

  @Test
  void savesNothingOfWhatCannotBeKept() {
    String number = place(everyField());
    OrderDetails old = seen(number).details();
    OrderDetails wrong =
        new OrderDetails(
            old.status(),
            old.state(),
            "x".repeat(401),
            "no address",
            old.addresses(),
            List.of("a", "a"),
            List.of(new PropertyDetails("", "1")));
    InvalidEntry invalid =
        catchThrowableOfType(
            InvalidEntry.class, () -> work(s -> s.save("nordlys", seen(number), wrong)));
    assertThat(invalid.problems())
        .extracting(Object::toString)
        .containsExactly(
            "customerName: tooLong[400]",
            "customerEmail: orderEmail",
            "tags: twice[a]",
            "properties: required");
    assertThat(seen(number).details()).isEqualTo(old);
  }

  @Test
  void addsNotesWhoeverElseWorksOnTheOrder() throws Exception {
    String number = place(CartFixture.twoMugs());
    Edited<OrderDetails> before = seen(number);
    work(s -> s.addNote("nordlys", number, new NewNote(null, "Called the customer.", false)));
    work(s -> s.addNote("nordlys", number, new NewNote("Delay", "It comes on Friday.", true)));
    assertThat(view(number).notes()).hasSize(2);
    assertThat(view(number).notes().get(0).forCustomer()).isFalse();
    assertThat(view(number).notes().get(0).author()).isEqualTo("test");
    assertThat(view(number).notes().get(0).written()).isNotNull();
    assertThat(view(number).notes().get(1).forCustomer()).isTrue();
    assertThat(history(number))
        .extracting(AuditRow::action)
        .containsExactly(AuditAction.NOTE_ADDED, AuditAction.NOTE_ADDED, AuditAction.PLACED);
    StaleEdit stale =
        catchThrowableOfType(
            StaleEdit.class, () -> work(s -> s.changeStatus("nordlys", before, "packing")));
    assertThat(stale.since()).hasSize(2);
    assertThatThrownBy(() -> work(s -> s.addNote("nordlys", number, new NewNote(null, " ", false))))
        .isInstanceOf(InvalidEntry.class);
  }

  @Test
  void findsAnOrderByItsKeyInItsStoreOnly() {
    Cart cart = CartFixture.twoMugs();
    String key = "key-" + UUID.randomUUID();
    engine.run(() -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", key)));
    OrderSearchService search = engine.bean(OrderSearchService.class);
    assertThat(engine.inTransaction(() -> search.findByKey("nordlys", key)))
        .hasValueSatisfying(order -> assertThat(order.cartId()).isEqualTo(cart.cartId()));
    assertThat(engine.inTransaction(() -> search.findByKey("kontor", key))).isEmpty();
    assertThat(engine.inTransaction(() -> search.findByKey("nordlys", "other"))).isEmpty();
    assertThat(engine.inTransaction(() -> search.findByCart("nordlys", cart.cartId()))).isPresent();
  }

  private interface Work {
    void with(OrderService service) throws Exception;
  }

  private void work(Work work) throws Exception {
    engine.attempt(
        () -> {
          inside = true;
          try {
            work.with(engine.bean(OrderService.class));
          } finally {
            inside = false;
          }
        });
  }

  private static Cart everyField() {
    String json = SampleCarts.document("every-field");
    Cart cart = new CartCodec(1 << 20, 100).readStored(json);
    String id = UUID.randomUUID().toString();
    return new CartCodec(1 << 20, 100).readStored(json.replace(cart.cartId(), id));
  }

  private Edited<OrderDetails> seen(String number) {
    OrderService service = engine.bean(OrderService.class);
    return inside
        ? service.find("nordlys", number).orElseThrow()
        : engine.inTransaction(() -> service.find("nordlys", number).orElseThrow());
  }

  private OrderView view(String number) {
    return engine.inTransaction(
        () -> engine.bean(OrderSearchService.class).findByNumber("nordlys", number).orElseThrow());
  }

  private List<AuditRow> history(String number) {
    String id = view(number).row().orderId();
    return engine.inTransaction(
        () -> engine.bean(AuditSearchService.class).ofEntity(EntityKind.ORDER, id, 50));
  }

  private String place(Cart cart) {
    Placement placement =
        engine.inTransaction(
            () -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", null)));
    assertThat(placement).isInstanceOf(Placement.Placed.class);
    Accepted answer = ((Placement.Placed) placement).answer();
    return answer.order().orderNumber();
  }
}
