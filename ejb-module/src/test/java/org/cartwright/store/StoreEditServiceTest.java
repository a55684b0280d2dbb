package org.cartwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cartwright.editing.Edited;
import org.cartwright.money.RoundingMethod;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class StoreEditServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private Settings settings;

  @SuppressWarnings("NullAway.Init")
  private StoreEditService service;

  @BeforeParameterizedClassInvocation
  void start() {
    settings = new Settings(database);
    service = settings.of(StoreEditService.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    settings.close();
  }

  @Test
  void beginsAStoreThatCanSell() throws Exception {
    StoreDetails wanted = Changed.with(details("lumi", "Lumi"), "defaultCountry", "JP");
    settings.run(() -> service.create(wanted, true, Locale.GERMAN));
    StoreDetails lumi = find("lumi").details();
    assertThat(lumi.baseCurrency()).isEqualTo("JPY");
    assertThat(lumi.defaultCountry()).isEqualTo("JP");
    assertThat(lumi.defaultTaxClass()).isEqualTo("standard");
    assertThat(lumi.defaultOrderStatus()).isEqualTo("new");
    assertThat(lumi.errorOrderStatus()).isEqualTo("error");
    StoreChoices choices = settings.in(() -> service.choices("lumi"));
    assertThat(choices.currencies()).containsExactly(new Choice("JPY", "Japanischer Yen"));
    assertThat(choices.countries()).containsExactly(new Choice("JP", "Japan"));
    assertThat(choices.taxClasses()).containsExactly(new Choice("standard", "Normalsatz"));
    assertThat(choices.orderStatuses())
        .extracting(Choice::key)
        .containsExactly("new", "packing", "shipped", "completed", "cancelled", "error");
    assertThat(settings.in(() -> service.missing("lumi"))).isEmpty();
    StoreSettings ready =
        settings.in(() -> settings.of(StoreService.class).findSettings("lumi").orElseThrow());
    assertThat(ready.currencies()).containsOnlyKeys("JPY");
    assertThat(
            sql(
                "select price from shipping_method_price p, shipping_method m where m.alias ="
                    + " 'pickup' and m.shipping_method_id = p.shipping_method_id and p.currency = 'JPY'"
                    + " and m.store_id = '"
                    + ready.storeId()
                    + "'"))
        .startsWith("0.0");
    assertThat(sql("select count(*) from store_grant where store_id = '" + ready.storeId() + "'"))
        .isEqualTo("2");
    settings.run(() -> service.delete("lumi", find("lumi")));
    assertThat(settings.in(() -> service.find("lumi"))).isEmpty();
    assertThat(sql("select count(*) from country where store_id = '" + ready.storeId() + "'"))
        .isEqualTo("0");
    assertThat(
            sql(
                "select count(*) from audit_entry where entity_kind = 'STORE' and action ="
                    + " 'DELETED' and entity_key = 'lumi'"))
        .isEqualTo("1");
  }

  @Test
  void saysWhatAStoreWithoutDefaultsLacks() throws Exception {
    settings.run(() -> service.create(details("bare", "Bare"), false, Locale.ENGLISH));
    assertThat(settings.in(() -> service.missing("bare")))
        .containsExactly(
            MissingSetting.DEFAULT_COUNTRY,
            MissingSetting.DEFAULT_TAX_CLASS,
            MissingSetting.DEFAULT_ORDER_STATUS,
            MissingSetting.CURRENCY);
    Exception incomplete = failure(() -> settings.of(StoreService.class).findSettings("bare"));
    assertThat(incomplete)
        .isInstanceOf(IncompleteStore.class)
        .hasMessage(
            "Store 'bare' has no default country, no default tax class, no default order status,"
                + " no currency. Staff can choose it in the store's settings.");
    settings.run(() -> service.delete("bare", find("bare")));
  }

  @Test
  void refusesAStoreThatCannotBegin() throws Exception {
    assertThat(settings.problems(() -> service.create(details("x", "X"), true, Locale.ENGLISH)))
        .containsExactly("defaultCountry: required");
    StoreDetails antarctica = Changed.with(details("x", "X"), "defaultCountry", "AQ");
    assertThat(settings.problems(() -> service.create(antarctica, true, Locale.ENGLISH)))
        .containsExactly("baseCurrency: required");
    assertThat(
            settings.problems(() -> service.create(details("nordlys", "N"), false, Locale.ENGLISH)))
        .containsExactly("alias: taken[nordlys]");
  }

  @Test
  void keepsEverySetting() throws Exception {
    StoreDetails wanted =
        new StoreDetails(
            "kontor",
            "Kontor & Söhne",
            "America/New_York",
            "de-CH",
            MeasurementSystem.IMPERIAL,
            "https://example.com/logo.svg",
            "#00aaFF",
            "USD",
            "US",
            "reduced",
            "packing",
            "error",
            PriceOwner.CATALOG,
            true,
            RoundingMethod.TOTAL,
            "C-{0}-X",
            "2026-{0}",
            List.of("colour", "size"),
            List.of("engraving"),
            false,
            60,
            90,
            "nordlys",
            12,
            "GC-{0}",
            365,
            List.of("greeting"),
            GiftCardActivation.ORDER_STATUS,
            "shipped");
    Edited<StoreDetails> before = find("kontor");
    settings.run(() -> service.save("kontor", before, wanted));
    assertThat(find("kontor").details()).isEqualTo(wanted);
    assertThat(
            sql(
                "select changes from audit_entry where entity_kind = 'STORE' and entity_key ="
                    + " 'kontor' and action = 'CHANGED' order by occurred"))
        .contains("\"field\":\"orderNumberTemplate\",\"before\":\"KT-{0}\",\"after\":\"2026-{0}\"");
    assertThat(settings.problems(() -> service.save("kontor", before, wanted)))
        .containsExactly("stale: 1");
    assertThat(settings.problems(() -> service.delete("nordlys", find("nordlys"))))
        .containsExactly("STORE kontor shareStockFrom");
    settings.run(() -> service.save("kontor", find("kontor"), before.details()));
  }

  @Test
  void refusesWhatIsWrongFieldByField() throws Exception {
    assertProblem("name", " ", "name: required");
    assertProblem("name", "x".repeat(201), "name: tooLong[200]");
    assertProblem("alias", "other", "alias: unchangeable");
    assertProblem("timeZone", "Mars/Olympus", "timeZone: zone[Mars/Olympus]");
    assertProblem("defaultLanguage", "not a language", "defaultLanguage: language");
    assertProblem("logoImageUrl", "javascript:alert(1)", "logoImageUrl: address");
    assertProblem("themeColour", "blue", "themeColour: colour");
    assertProblem("baseCurrency", "SEK", "baseCurrency: notInStore[SEK]");
    assertProblem("defaultCountry", "SE", "defaultCountry: notInStore[SE]");
    assertProblem("defaultTaxClass", "luxury", "defaultTaxClass: notInStore[luxury]");
    assertProblem("defaultOrderStatus", "lost", "defaultOrderStatus: notInStore[lost]");
    assertProblem("errorOrderStatus", "lost", "errorOrderStatus: notInStore[lost]");
    assertProblem("orderNumberTemplate", "NL", "orderNumberTemplate: template");
    assertProblem("orderNumberTemplate", "{0}{0}", "orderNumberTemplate: template");
    assertProblem("orderNumberTemplate", "", "orderNumberTemplate: required");
    assertProblem(
        "orderNumberTemplate", "{0}" + "9".repeat(62), "orderNumberTemplate: tooLong[64]");
    assertProblem("cartNumberTemplate", "C", "cartNumberTemplate: template");
    assertProblem("cookieTimeout", 0, "cookieTimeout: between[1, 525600]");
    assertProblem("cookieTimeout", null, "cookieTimeout: required");
    assertProblem("abandonedCartMinutes", -1, "abandonedCartMinutes: between[0, 525600]");
    assertProblem("productProperties", List.of("a b"), "productProperties: property[a b]");
    assertProblem("uniquenessProperties", List.of("a", "a"), "uniquenessProperties: twice[a]");
    assertProblem("shareStockFrom", "nordlys", "shareStockFrom: sameStore");
    assertProblem("shareStockFrom", "nowhere", "shareStockFrom: noStore[nowhere]");
    assertProblem("giftCardCodeLength", 5, "giftCardCodeLength: between[6, 32]");
    assertProblem("giftCardCodeTemplate", "X", "giftCardCodeTemplate: template");
    assertProblem("giftCardDaysValid", -1, "giftCardDaysValid: between[0, 36500]");
    assertProblem(
        "giftCardActivation",
        GiftCardActivation.ORDER_STATUS,
        "giftCardActivationStatus: required");
    assertProblem("giftCardActivationStatus", "lost", "giftCardActivationStatus: notInStore[lost]");
  }

  @Test
  void sortsStoresAsPeopleWant() throws Exception {
    settings.run(() -> service.move("nordlys", 0));
    assertThat(settings.in(() -> service.list()))
        .extracting(StoreRow::alias)
        .containsExactly("nordlys", "kontor");
    assertThat(settings.in(() -> settings.of(StoreService.class).names()))
        .extracting(StoreName::alias)
        .containsExactly("nordlys", "kontor");
    settings.run(() -> service.move("nordlys", 1));
  }

  private void assertProblem(String field, @Nullable Object value, String problem)
      throws Exception {
    Edited<StoreDetails> seen = find("nordlys");
    assertThat(
            settings.problems(
                () -> service.save("nordlys", seen, Changed.with(seen.details(), field, value))))
        .containsExactly(problem);
  }

  private Exception failure(Settings.Work work) {
    try {
      settings.run(work);
      throw new AssertionError("nothing failed");
    } catch (Exception expected) {
      return expected;
    }
  }

  private static StoreDetails details(String alias, String name) {
    return Changed.with(Changed.with(StoreDetails.blank(), "alias", alias), "name", name);
  }

  private Edited<StoreDetails> find(String alias) throws Exception {
    return settings.in(() -> service.find(alias).orElseThrow());
  }

  private String sql(String query) {
    return settings.engine().sql(query);
  }
}
