package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.LineItem;
import org.cartwright.demo.DemoFixture;
import org.cartwright.money.RoundingMethod;
import org.cartwright.shipping.ShippingMethod;
import org.cartwright.store.Country;
import org.cartwright.store.Currency;
import org.cartwright.store.Market;
import org.cartwright.store.OrderStatus;
import org.cartwright.store.PriceOwner;
import org.cartwright.store.Region;
import org.cartwright.store.Store;
import org.cartwright.store.StoreService;
import org.cartwright.tax.TaxClass;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What the contract allows fits the columns, on each database. */
@OnEachDatabase
class LongestCartTest {
  private static final String ALIAS = "a".repeat(64);
  private static final String REGION = "NO-" + "9".repeat(7);
  private static final CartCodec CODEC = new CartCodec(64 << 20, 10_000);

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = DemoFixture.engine(database);
    engine.run(() -> createStore(engine.entities()));
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void storesEveryFieldAtItsLongest() {
    String document =
        new LongestCart(
                Map.of(
                    "currency", "KWD",
                    "countryCode", "NO",
                    "regionCode", REGION,
                    "language", "abcdefgh-abcdefgh-abcdefgh-abcdefgh",
                    "quantity", "0.25",
                    "unitPrice", "999999999999.999",
                    "shippingPrice", "0",
                    "amount", "500000000000.000",
                    "expectedTotal", "500000000000.000"))
            .document();
    Cart cart = valid(document);
    assertThat(place(cart)).isInstanceOf(Placement.Placed.class);
  }

  @Test
  void storesTheLargestSumThatTheLimitsAllow() {
    Cart one =
        CartFixture.with(
            CartFixture.cart(ALIAS, UUID.randomUUID().toString(), "KWD", "1", "X", "1"),
            "1",
            List.of(
                CartFixture.shipment(
                    "NO",
                    null,
                    null,
                    Collections.nCopies(
                            10_000, CartFixture.line("X", "1000000", "999999999999.999"))
                        .toArray(LineItem[]::new))));
    Cart cart = CartFixture.with(one, "19999999999999980000000.000", one.shipments());
    assertThat(place(cart)).isInstanceOf(Placement.Placed.class);
  }

  private Placement place(Cart cart) {
    String key = "k".repeat(255 - 36) + cart.cartId();
    return engine.inTransaction(
        () -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", key)));
  }

  private static Cart valid(String document) {
    CartReading reading = CODEC.read(document);
    assertThat(reading).isInstanceOf(CartReading.Valid.class);
    return ((CartReading.Valid) reading).cart();
  }

  private void createStore(EntityManager entities) {
    Store store =
        new Store(
            ALIAS,
            "S".repeat(200),
            "Europe/Oslo",
            PriceOwner.MESSAGE,
            false,
            RoundingMethod.LINE,
            "N".repeat(61) + "{0}");
    store.setDefaults("KWD", "NO", ALIAS, ALIAS);
    engine.bean(StoreService.class).create(store);
    String id = store.storeId();
    entities.persist(new Currency(id, "KWD", "Dinar", 0));
    entities.persist(new Country(id, "NO", "Norway", 0, List.of(new Region(REGION, "R", 0))));
    entities.persist(new Market(id, ALIAS, "M", Set.of("NO"), Set.of("KWD"), "KWD", "en"));
    entities.persist(new OrderStatus(id, ALIAS, "New", "blue", 0));
    entities.persist(new TaxClass(id, ALIAS, "Whole", BigDecimal.ONE, 0, List.of()));
    entities.persist(
        new ShippingMethod(
            id, ALIAS, "P".repeat(200), "S", ALIAS, 0, Map.of("KWD", BigDecimal.ZERO)));
  }
}
