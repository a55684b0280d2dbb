package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.order.CartFixture.twoMugs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Payment;
import org.cartwright.contract.RefusalCode;
import org.cartwright.demo.DemoFixture;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Markets, payments and carts that come again, on each database. */
@OnEachDatabase
class PlacementRulesTest {
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
  void sellsInAMarketOnlyWhatTheMarketAllows() {
    assertThat(place(inMarket("norway"))).isInstanceOf(Placement.Placed.class);
    assertThat(codes(place(inMarket("finland"))))
        .containsExactly(RefusalCode.CURRENCY_NOT_SOLD, RefusalCode.COUNTRY_NOT_SOLD);
    assertThat(codes(place(inMarket("nowhere")))).containsExactly(RefusalCode.MARKET_UNKNOWN);
  }

  @Test
  void sellsNothingInAMarketThatIsSwitchedOff() {
    enableNorway(false);
    Placement refused = place(inMarket("norway"));
    enableNorway(true);
    assertThat(codes(refused)).containsExactly(RefusalCode.MARKET_UNKNOWN);
  }

  @Test
  void sellsInACurrencyOnlyToItsCountries() {
    allowKroner("FI");
    Placement refused = place(twoMugs());
    allowKroner("NO");
    Placement placed = place(twoMugs());
    allowKroner(null);
    assertThat(codes(refused)).containsExactly(RefusalCode.CURRENCY_NOT_SOLD);
    assertThat(((Placement.Refused) refused).problems().get(0).message())
        .isEqualTo("Store 'nordlys' does not sell to NO in NOK.");
    assertThat(placed).isInstanceOf(Placement.Placed.class);
  }

  @Test
  void wantsPaymentsThatComeToTheTotal() {
    assertThat(place(paid("300.00", "47.00"))).isInstanceOf(Placement.Placed.class);
    assertThat(place(paid("300.00", null))).isInstanceOf(Placement.Placed.class);
    assertThat(codes(place(paid("300.00", "46.99"))))
        .containsExactly(RefusalCode.PAYMENT_TOTAL_DIFFERS);
    assertThat(codes(place(paid("347.01", null))))
        .containsExactly(RefusalCode.PAYMENT_TOTAL_DIFFERS);
    assertThat(codes(place(paid("347.01")))).containsExactly(RefusalCode.PAYMENT_TOTAL_DIFFERS);
  }

  @Test
  void keepsTheLastOfACartThatComesAgainAndCountsItsVersion() {
    Cart first = inMarket("nowhere");
    place(first);
    assertThat(stored(first, "version")).isEqualTo("1");
    place(first);
    assertThat(stored(first, "version")).as("modified, though nothing else changed").isEqualTo("2");
    Cart mended = CartFixture.with(twoMugsOf(first.cartId()), "347.00", first.shipments());
    assertThat(place(mended)).isInstanceOf(Placement.Placed.class);
    assertThat(stored(first, "version")).isEqualTo("3");
    assertThat(stored(first, "data")).doesNotContain("nowhere");
    assertThat(stored(first, "count(*)")).isEqualTo("1");
  }

  private Placement place(Cart cart) {
    return engine.inTransaction(
        () -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", null)));
  }

  private String stored(Cart cart, String column) {
    return engine.sql("select " + column + " from cart where cart_id = '" + cart.cartId() + "'");
  }

  private void allowKroner(@Nullable String country) {
    engine.run(
        () -> {
          var entities = engine.entities();
          entities.createNativeQuery("delete from currency_country").executeUpdate();
          if (country != null) {
            entities
                .createNativeQuery(
                    "insert into currency_country (currency_id, code) select currency_id, ?1"
                        + " from currency c, store s where c.store_id = s.store_id"
                        + " and s.alias = 'nordlys' and c.code = 'NOK'")
                .setParameter(1, country)
                .executeUpdate();
          }
        });
  }

  private void enableNorway(boolean enabled) {
    engine.run(
        () ->
            engine
                .entities()
                .createNativeQuery("update market set enabled = ?1 where alias = 'norway'")
                .setParameter(1, enabled)
                .executeUpdate());
  }

  private static List<RefusalCode> codes(Placement placement) {
    assertThat(placement).isInstanceOf(Placement.Refused.class);
    return ((Placement.Refused) placement)
        .problems().stream().map(problem -> problem.code()).toList();
  }

  private static Cart twoMugsOf(String cartId) {
    return CartFixture.cart("nordlys", cartId, "NOK", "347.00", "MUG-1", "2");
  }

  private static Cart inMarket(String market) {
    return changed(twoMugs(), market, List.of());
  }

  private static Cart paid(@Nullable String... amounts) {
    List<Payment> payments = new java.util.ArrayList<>();
    for (String amount : amounts) {
      BigDecimal paid = amount == null ? null : new BigDecimal(amount);
      payments.add(new Payment(null, "invoice", paid, null, Map.of(), Map.of()));
    }
    return changed(twoMugs(), null, payments);
  }

  private static Cart changed(Cart cart, @Nullable String market, List<Payment> payments) {
    return new Cart(
        1,
        cart.cartId(),
        cart.store(),
        market,
        cart.name(),
        cart.customer(),
        cart.currency(),
        cart.language(),
        cart.expectedTotal(),
        cart.shipments(),
        payments,
        cart.codes(),
        cart.tags(),
        cart.notes(),
        cart.properties(),
        cart.unknown());
  }
}
