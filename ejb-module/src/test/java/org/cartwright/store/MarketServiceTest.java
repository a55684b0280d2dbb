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
class MarketServiceTest {
  private static final String STORE = "kontor";
  private static final MarketDetails GULF =
      new MarketDetails("gulf", "Gulf", true, List.of("KW"), List.of("KWD", "USD"), "KWD", "ar-KW");

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private Settings settings;

  @SuppressWarnings("NullAway.Init")
  private MarketService service;

  @BeforeParameterizedClassInvocation
  void start() {
    settings = new Settings(database);
    service = settings.of(MarketService.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    settings.close();
  }

  @Test
  void keepsWhatWasEntered() throws Exception {
    settings.run(() -> service.create(STORE, GULF));
    assertThat(find("gulf").details()).isEqualTo(GULF);
    MarketDetails wanted =
        new MarketDetails(
            "gulf", "Gulf states", false, List.of("JP", "KW"), List.of("USD"), null, null);
    settings.run(() -> service.save(STORE, find("gulf"), wanted));
    assertThat(find("gulf").details()).isEqualTo(wanted);
    assertThat(
            settings.problems(
                () -> service.save(STORE, find("gulf"), Changed.with(wanted, "alias", "bay"))))
        .containsExactly("alias: unchangeable");
    settings.run(() -> service.delete(STORE, find("gulf")));
    assertThat(settings.in(() -> service.list(STORE))).isEmpty();
  }

  @Test
  void refusesWhatItsStoreDoesNotHave() throws Exception {
    assertThat(
            problems(
                new MarketDetails("The Gulf", "", true, List.of(), List.of(), "KWD", "klingon")))
        .containsExactly(
            "alias: alias",
            "name: required",
            "countries: required",
            "currencies: required",
            "defaultCurrency: notInMarket[KWD]",
            "defaultLanguage: language");
    assertThat(
            problems(
                new MarketDetails(
                    "x", "X", true, List.of("SE", "KW"), List.of("SEK"), "SEK", null)))
        .containsExactly("countries: notInStore[SE]", "currencies: notInStore[SEK]");
    assertThat(
            settings.problems(
                () ->
                    service.create(
                        "nordlys",
                        new MarketDetails(
                            "norway", "N", true, List.of("NO"), List.of("NOK"), null, null))))
        .containsExactly("alias: taken[norway]");
  }

  @Test
  void sortsAsPeopleWant() throws Exception {
    settings.run(() -> service.move("nordlys", "finland", 0));
    assertThat(settings.in(() -> service.list("nordlys")))
        .extracting(MarketRow::alias)
        .containsExactly("finland", "norway");
    settings.run(() -> service.move("nordlys", "finland", 1));
    assertThat(settings.in(() -> service.list("nordlys")))
        .extracting(MarketRow::alias)
        .containsExactly("norway", "finland");
  }

  private List<String> problems(MarketDetails wanted) throws Exception {
    return settings.problems(() -> service.create(STORE, wanted));
  }

  private Edited<MarketDetails> find(String alias) throws Exception {
    return settings.in(() -> service.find(STORE, alias).orElseThrow());
  }
}
