package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.SampleCarts;
import org.cartwright.demo.DemoFixture;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The carts that come with the contract become orders of exactly the total they promise. */
@OnEachDatabase
class SampleCartsTest {
  private static final CartCodec CODEC = new CartCodec(1 << 20, 2000);

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

  static List<String> samples() {
    return SampleCarts.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void booksWhatTheSampleSays(String sample) {
    CartReading.Valid read = (CartReading.Valid) CODEC.read(SampleCarts.document(sample));
    Cart cart = read.cart();
    Placement placement =
        engine.inTransaction(
            () ->
                engine
                    .bean(PlacementService.class)
                    .place(Submission.of(cart, read.contentHash(), null)));
    assertThat(placement).isInstanceOf(Placement.Placed.class);
    Accepted answer = ((Placement.Placed) placement).answer();
    assertThat(answer.order().totals().total().gross()).isEqualByComparingTo(cart.expectedTotal());
    storedPartsAddUpToTheTotals(answer.order().orderId());
    viewShowsEverything(answer, cart);
  }

  private void storedPartsAddUpToTheTotals(String orderId) {
    for (String part : List.of("net", "tax", "gross")) {
      String lines =
          "(select sum(line_"
              + part
              + ") from purchase_order_line l where l.order_id = o.order_id)";
      String shipping =
          "(select sum(shipping_"
              + part
              + ") from purchase_order_shipment s where s.order_id = o.order_id)";
      String taxes =
          "(select sum(" + part + ") from purchase_order_tax t where t.order_id = o.order_id)";
      assertThat(
              engine.sql(
                  "select count(*) from purchase_order o where o.order_id = '%s' and o.lines_%2$s = %3$s and o.shipping_%2$s = %4$s and o.total_%2$s = %3$s + %4$s and o.total_%2$s = %5$s"
                      .formatted(orderId, part, lines, shipping, taxes)))
          .as(part)
          .isEqualTo("1");
    }
  }

  private void viewShowsEverything(Accepted answer, Cart cart) {
    OrderView view =
        engine.inTransaction(
            () ->
                engine
                    .bean(OrderSearchService.class)
                    .findByNumber(cart.store(), answer.order().orderNumber())
                    .orElseThrow());
    assertThat(view.totals()).isEqualTo(answer.order().totals());
    assertThat(view.shipments()).hasSameSizeAs(cart.shipments());
    for (int i = 0; i < cart.shipments().size(); i++) {
      assertThat(view.shipments().get(i).lineItems())
          .extracting(OrderView.LineView::sku)
          .containsExactlyElementsOf(
              cart.shipments().get(i).lineItems().stream().map(line -> line.sku()).toList());
    }
    assertThat(view.payments()).hasSameSizeAs(cart.payments());
    assertThat(view.notes()).hasSameSizeAs(cart.notes());
    assertThat(view.codes()).isEqualTo(cart.codes());
    assertThat(view.tags()).isEqualTo(cart.tags());
    assertThat(view.properties()).containsOnlyKeys(cart.properties().keySet());
  }
}
