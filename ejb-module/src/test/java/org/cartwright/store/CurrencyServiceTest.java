package org.cartwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartwright.editing.Edited;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class CurrencyServiceTest {
  private static final String STORE = "nordlys";
  private static final CurrencyDetails KWD =
      new CurrencyDetails("KWD", "Dinar", "ar-KW", "{0} KD", List.of("FI", "NO"));

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private Settings settings;

  @SuppressWarnings("NullAway.Init")
  private CurrencyService service;

  @BeforeParameterizedClassInvocation
  void start() {
    settings = new Settings(database);
    service = settings.of(CurrencyService.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    settings.close();
  }

  @Test
  void keepsWhatWasEnteredAndWritesItDown() throws Exception {
    settings.run(() -> service.create(STORE, KWD));
    assertThat(find("KWD").details()).isEqualTo(KWD);
    CurrencyRow row = list().get(2);
    assertThat(row).isEqualTo(new CurrencyRow("KWD", "Dinar", 3, false, List.of("FI", "NO")));
    CurrencyDetails wanted = new CurrencyDetails("KWD", "Kuwaiti dinar", null, null, List.of());
    settings.run(() -> service.save(STORE, find("KWD"), wanted));
    assertThat(find("KWD").details()).isEqualTo(wanted);
    assertThat(audit("CHANGED"))
        .contains("\"field\":\"name\",\"before\":\"Dinar\",\"after\":\"Kuwaiti dinar\"");
    settings.run(() -> service.delete(STORE, find("KWD")));
    assertThat(list()).extracting(CurrencyRow::code).containsExactly("NOK", "EUR");
    assertThat(audit("DELETED")).contains("Kuwaiti dinar");
  }

  @Test
  void refusesWhatNobodyCanSellIn() throws Exception {
    assertThat(problems(new CurrencyDetails("", "", null, null, List.of())))
        .containsExactly("name: required", "code: required");
    assertThat(problems(new CurrencyDetails("XAU", "Gold", null, null, List.of())))
        .containsExactly("code: currency[XAU]");
    assertThat(problems(new CurrencyDetails("EUR", "Euro", null, null, List.of())))
        .containsExactly("code: taken[EUR]");
    assertThat(problems(new CurrencyDetails("USD", "Dollar", "xx-YY", "$", List.of("US"))))
        .containsExactly(
            "culture: culture[xx-YY]",
            "formatTemplate: template",
            "allowedCountries: notInStore[US]");
  }

  @Test
  void keepsACurrencyThatIsUsed() throws Exception {
    assertThat(settings.problems(() -> service.delete(STORE, find("NOK"))))
        .contains(
            "PRODUCT BAG-30 prices",
            "STORE nordlys baseCurrency",
            "MARKET norway currencies",
            "SHIPPING_METHOD pickup prices",
            "SHIPPING_METHOD post prices",
            "SHIPPING_METHOD express prices");
    assertThat(list()).extracting(CurrencyRow::code).contains("NOK");
  }

  @Test
  void neverSavesOverANewerVersion() throws Exception {
    CurrencyDetails sek = new CurrencyDetails("SEK", "Krona", null, null, List.of());
    settings.run(() -> service.create(STORE, sek));
    Edited<CurrencyDetails> seen = find("SEK");
    settings.run(() -> service.save(STORE, seen, Changed.with(sek, "name", "Swedish krona")));
    assertThat(
            settings.problems(() -> service.save(STORE, seen, Changed.with(sek, "name", "Kronor"))))
        .containsExactly("stale: 1");
    assertThat(settings.problems(() -> service.delete(STORE, seen))).containsExactly("stale: 1");
    assertThat(find("SEK").details().name()).isEqualTo("Swedish krona");
    settings.run(() -> service.delete(STORE, find("SEK")));
  }

  @Test
  void findsNothingOfAnotherStore() throws Exception {
    Edited<CurrencyDetails> euroOfNordlys = find("EUR");
    assertThat(
            settings.problems(
                () ->
                    service.save(
                        "kontor",
                        euroOfNordlys,
                        Changed.with(euroOfNordlys.details(), "name", "Mine"))))
        .containsExactly("stale: 0");
  }

  @Test
  void sortsAsPeopleWant() throws Exception {
    settings.run(() -> service.move("kontor", "KWD", 0));
    assertThat(settings.in(() -> service.list("kontor")))
        .extracting(CurrencyRow::code)
        .containsExactly("KWD", "EUR", "USD", "JPY");
  }

  private List<String> problems(CurrencyDetails wanted) throws Exception {
    return settings.problems(() -> service.create(STORE, wanted));
  }

  private List<CurrencyRow> list() throws Exception {
    return settings.in(() -> service.list(STORE));
  }

  private Edited<CurrencyDetails> find(String code) throws Exception {
    return settings.in(() -> service.find(STORE, code).orElseThrow());
  }

  private String audit(String action) {
    return settings
        .engine()
        .sql(
            "select changes from audit_entry where entity_kind = 'CURRENCY' and entity_key = 'KWD'"
                + " and action = '"
                + action
                + "'");
  }
}
