package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.order.CartFixture.line;
import static org.cartwright.order.CartFixture.mugs;
import static org.cartwright.order.CartFixture.shipment;
import static org.cartwright.order.CartFixture.twoMugs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Cart;
import org.cartwright.contract.LineItem;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.TaxAmount;
import org.cartwright.demo.DemoFixture;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What placing does to the database, on each database. */
@OnEachDatabase
class PlacementTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = DemoFixture.engine(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void makesACartAnOrderWithItsPrices() {
    Cart cart = twoMugs();
    Accepted answer = accepted(place(cart));
    assertThat(answer.order().orderNumber()).startsWith("NL-");
    assertThat(answer.order().totals().total().gross()).isEqualTo("347.00");
    assertThat(answer.order().totals().total().tax()).isEqualTo("69.40");
    assertThat(answer.order().totals().lineItems().net()).isEqualTo("238.40");
    assertThat(answer.order().totals().shipping().gross()).isEqualTo("49.00");
    assertThat(answer.order().totals().taxes())
        .containsExactly(
            new TaxAmount(
                "standard",
                new BigDecimal("0.25"),
                new BigDecimal("277.60"),
                new BigDecimal("69.40"),
                new BigDecimal("347.00")));
    OrderView order = view(answer);
    assertThat(order.state()).isEqualTo(OrderState.IN_PROGRESS);
    assertThat(order.row().status()).isEqualTo("New");
    assertThat(order.row().customerName()).isEqualTo("Kari Nordmann");
    assertThat(order.row().totalGross()).isEqualTo("347.00");
    assertThat(order.shipments().get(0).shippingMethod()).isEqualTo("Post");
    OrderView.LineView line = order.shipments().get(0).lineItems().get(0);
    assertThat(line.name()).isEqualTo("Enamel mug");
    assertThat(line.quantity()).isEqualTo("2");
    assertThat(line.unit().gross()).isEqualTo("149.00");
    assertThat(line.line().gross()).isEqualTo("298.00");
    assertThat(line.taxRate()).isEqualTo("0.25");
  }

  @Test
  void taxesEachShipmentWhereItGoes() {
    Cart cart =
        CartFixture.with(
            twoMugs(),
            "447.00",
            List.of(
                shipment("NO", "NO-03", null, line("MUG-1", "1", null)),
                shipment("NO", "NO-21", null, line("MUG-1", "2", null))));
    OrderView order = view(accepted(place(cart)));
    assertThat(order.totals().total().tax()).isEqualTo("29.80");
    assertThat(order.taxes())
        .extracting(TaxAmount::rate)
        .map(BigDecimal::toString)
        .containsExactly("0", "0.25");
  }

  @Test
  void givesTheSameAnswerForTheSameKeyAndContent() {
    Submission submission = submission(twoMugs(), "hash", null);
    Placement first = place(submission);
    assertThat(place(submission)).isEqualTo(new Placement.Repeated(accepted(first)));
  }

  @Test
  void refusesTheSameKeyWithOtherContent() {
    String key = UUID.randomUUID().toString();
    accepted(place(submission(twoMugs(), "hash", key)));
    assertThat(refused(place(submission(twoMugs(), "other", key))))
        .isEqualTo(RefusalCode.KEY_CONFLICT);
  }

  @Test
  void refusesAnOrderedCartUnderAnotherKey() {
    Cart cart = twoMugs();
    accepted(place(cart));
    assertThat(refused(place(submission(cart, "hash", "another"))))
        .isEqualTo(RefusalCode.CART_ALREADY_PLACED);
  }

  @Test
  void neverOverwritesACartOfAnotherStore() {
    Cart cart = twoMugs();
    accepted(place(cart));
    Cart foreign = CartFixture.cart("kontor", cart.cartId(), "EUR", "1.00", "X", "1");
    assertThat(refused(place(foreign))).isEqualTo(RefusalCode.CART_ALREADY_PLACED);
    assertThat(engine.sql("select data from cart where cart_id = '" + cart.cartId() + "'"))
        .contains("\"store\":\"nordlys\"");
  }

  @Test
  void refusesWhatTheStoreDoesNotSell() {
    assertThat(refused(place(CartFixture.cart("nowhere", id(), "NOK", "1", "MUG-1", "1"))))
        .isEqualTo(RefusalCode.STORE_UNKNOWN);
    assertThat(refused(place(CartFixture.cart("nordlys", id(), "JPY", "1", "MUG-1", "1"))))
        .isEqualTo(RefusalCode.CURRENCY_NOT_SOLD);
    assertThat(refused(place(CartFixture.cart("nordlys", id(), "NOK", "1", "NO-SUCH", "1"))))
        .isEqualTo(RefusalCode.SKU_UNKNOWN);
    assertThat(refusedFor(shipment("SE", null, null, line("MUG-1", "1", null))))
        .isEqualTo(RefusalCode.COUNTRY_NOT_SOLD);
    assertThat(refusedFor(shipment("NO", "NO-99", null, line("MUG-1", "1", null))))
        .isEqualTo(RefusalCode.REGION_UNKNOWN);
    assertThat(refusedFor(shipment("NO", null, "pigeon", line("MUG-1", "1", null))))
        .isEqualTo(RefusalCode.SHIPPING_METHOD_UNKNOWN);
  }

  @Test
  void refusesACartWhoseTotalChangedAndKeepsTheCart() {
    Cart cart = mugs("2", "346.99");
    Placement.Refused refused = (Placement.Refused) place(cart);
    assertThat(refused.problems().get(0).code()).isEqualTo(RefusalCode.TOTAL_CHANGED);
    assertThat(refused.problems().get(0).pointer()).isEqualTo("/expectedTotal");
    assertThat(refused.problems().get(0).message()).contains("346.99 NOK").contains("347.00 NOK");
    assertThat(refused.bindsKey()).isTrue();
    assertThat(engine.sql("select count(*) from cart where cart_id = '" + cart.cartId() + "'"))
        .isEqualTo("1");
    assertThat(
            engine.sql(
                "select count(*) from purchase_order where cart_id = '" + cart.cartId() + "'"))
        .isEqualTo("0");
  }

  @Test
  void takesPricesFromTheMessageWhereTheStoreSaysSo() {
    Cart cart =
        CartFixture.with(
            CartFixture.cart("kontor", id(), "KWD", "1", "ANY", "1"),
            "7.250",
            List.of(shipment("KW", null, "freight", line("ANY", "3", "1.000"))));
    assertThat(accepted(place(cart)).order().totals().total().gross()).isEqualTo("7.250");
    Cart priceless =
        CartFixture.with(
            CartFixture.cart("kontor", id(), "EUR", "1", "ANY", "1"),
            "7.25",
            List.of(shipment("DE", null, null, line("ANY", "3", null))));
    assertThat(refused(place(priceless))).isEqualTo(RefusalCode.PRICE_MISSING);
  }

  @Test
  void makesOneOrderOfFiftyCopiesPlacedAtOnce() throws Exception {
    Submission submission = submission(twoMugs(), "hash", null);
    ExecutorService threads = Executors.newFixedThreadPool(10);
    List<Callable<Placement>> copies = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      copies.add(() -> place(submission));
    }
    List<String> numbers = new ArrayList<>();
    for (Future<Placement> copy : threads.invokeAll(copies)) {
      numbers.add(numberOf(copy.get()));
    }
    threads.shutdown();
    assertThat(numbers).hasSize(50);
    assertThat(numbers.stream().distinct()).hasSize(1);
    assertThat(
            engine.sql(
                "select count(*) from purchase_order where cart_id = '"
                    + submission.cart().cartId()
                    + "'"))
        .isEqualTo("1");
    assertThat(number(accepted(place(twoMugs()))))
        .as("a copy that came too late draws no number")
        .isEqualTo(number(numbers.get(0)) + 1);
  }

  private static long number(Accepted answer) {
    return number(answer.order().orderNumber());
  }

  private static long number(String orderNumber) {
    return Long.parseLong(orderNumber.substring("NL-".length()));
  }

  @Test
  void keepsTextsOfCharactersThatTakeTwoUnits() {
    String name = "\uD83D\uDE00".repeat(255);
    LineItem mug = line("MUG-1", "1", null);
    LineItem named =
        new LineItem(
            null,
            mug.sku(),
            null,
            null,
            name,
            mug.quantity(),
            null,
            null,
            false,
            List.of(),
            null,
            null,
            Map.of(),
            Map.of());
    Cart cart =
        CartFixture.with(twoMugs(), "149.00", List.of(shipment("NO", "NO-03", null, named)));
    assertThat(view(accepted(place(cart))).shipments().get(0).lineItems().get(0).name())
        .isEqualTo(name);
  }

  private Placement place(Cart cart) {
    return place(submission(cart, "hash", null));
  }

  private Placement place(Submission submission) {
    return engine.inTransaction(() -> engine.bean(PlacementService.class).place(submission));
  }

  private RefusalCode refusedFor(org.cartwright.contract.Shipment shipment) {
    return refused(place(CartFixture.with(twoMugs(), "1", List.of(shipment))));
  }

  private OrderView view(Accepted answer) {
    return engine.inTransaction(
        () ->
            engine
                .bean(OrderSearchService.class)
                .findByNumber("nordlys", answer.order().orderNumber())
                .orElseThrow());
  }

  private static Submission submission(
      Cart cart, String hash, @org.jspecify.annotations.Nullable String key) {
    return Submission.of(cart, hash, key);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static Accepted accepted(Placement placement) {
    assertThat(placement).isInstanceOf(Placement.Placed.class);
    return ((Placement.Placed) placement).answer();
  }

  private static RefusalCode refused(Placement placement) {
    assertThat(placement).isInstanceOf(Placement.Refused.class);
    return ((Placement.Refused) placement).problems().get(0).code();
  }

  private static String numberOf(Placement placement) {
    Object answer =
        placement instanceof Placement.Repeated repeated
            ? repeated.answer()
            : ((Placement.Placed) placement).answer();
    return ((Accepted) answer).order().orderNumber();
  }
}
