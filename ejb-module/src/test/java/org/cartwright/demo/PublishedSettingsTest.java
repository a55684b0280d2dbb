package org.cartwright.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.cartwright.access.Right;
import org.cartwright.store.PublishedStore;
import org.cartwright.store.PublishedStoreService;
import org.cartwright.tax.PublishedTaxClass;
import org.cartwright.tax.PublishedTaxService;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The settings of the demo stores as other programs read them, on each database. */
@OnEachDatabase
class PublishedSettingsTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void open() {
    engine = DemoFixture.engine(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void handsOutEverySettingThatSendersNeed() {
    PublishedStore store = engine.inTransaction(() -> stores().find("nordlys")).orElseThrow();

    assertThat(store.name()).isEqualTo("Nordlys");
    assertThat(store.priceOwner()).isEqualTo("catalog");
    assertThat(store.pricesIncludeTax()).isTrue();
    assertThat(store.baseCurrency()).isEqualTo("NOK");
    assertThat(store.currencies())
        .extracting(PublishedStore.Currency::code, PublishedStore.Currency::decimals)
        .containsExactly(tuple("NOK", 2), tuple("EUR", 2));
    assertThat(store.markets())
        .extracting(PublishedStore.Market::alias, PublishedStore.Market::currencies)
        .contains(tuple("norway", List.of("EUR", "NOK")));
    PublishedStore.Country norway =
        store.countries().stream().filter(c -> c.code().equals("NO")).findFirst().orElseThrow();
    assertThat(norway.regions()).extracting(PublishedStore.Region::code).contains("NO-21");
    assertThat(store.orderStatuses())
        .extracting(PublishedStore.OrderStatus::alias)
        .contains("new", "packing");
    assertThat(store.defaultOrderStatus()).isEqualTo("new");
  }

  @Test
  void handsOutRatesAsFractions() {
    PublishedTaxClass standard =
        engine.inTransaction(() -> engine.bean(PublishedTaxService.class).list("nordlys")).stream()
            .filter(taxClass -> taxClass.alias().equals("standard"))
            .findFirst()
            .orElseThrow();

    assertThat(standard.rates())
        .contains(
            new PublishedTaxClass.Rate("NO", null, new BigDecimal("0.25")),
            new PublishedTaxClass.Rate("NO", "NO-21", new BigDecimal("0")));
  }

  @Test
  void listsTheStoresThatTheCallerMaySee() {
    assertThat(engine.inTransaction(() -> stores().list()))
        .extracting(PublishedStore::alias)
        .containsExactly("kontor", "nordlys");
    assertThat(engine.inTransaction(() -> stores().exists("nordlys"))).isTrue();
    assertThat(engine.inTransaction(() -> stores().exists("nowhere"))).isFalse();
    Caller caller = engine.bean(Caller.class);
    Identity system = caller.identity();
    caller.become(
        new Identity(Identity.Kind.API_KEY, "k", Set.of(Right.READ), Map.of("id", "kontor")));
    try {
      assertThat(engine.inTransaction(() -> stores().list()))
          .extracting(PublishedStore::alias)
          .containsExactly("kontor");
    } finally {
      caller.become(system);
    }
  }

  private PublishedStoreService stores() {
    return engine.bean(PublishedStoreService.class);
  }
}
