package org.cartwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cartwright.editing.Edited;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class CountryServiceTest {
  private static final String STORE = "kontor";
  private static final RegionDetails WIEN = new RegionDetails("AT-9", "Wien");
  private static final RegionDetails TIROL = new RegionDetails("AT-7", "Tirol");

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private Settings settings;

  @SuppressWarnings("NullAway.Init")
  private CountryService service;

  @BeforeParameterizedClassInvocation
  void start() {
    settings = new Settings(database);
    service = settings.of(CountryService.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    settings.close();
  }

  @Test
  void keepsACountryWithItsRegionsInTheirOrder() throws Exception {
    CountryDetails austria =
        new CountryDetails("AT", "Austria", "EUR", "freight", List.of(WIEN, TIROL));
    settings.run(() -> service.create(STORE, austria));
    assertThat(find("AT").details()).isEqualTo(austria);
    CountryDetails turned = Changed.with(austria, "regions", List.of(TIROL, WIEN));
    settings.run(() -> service.save(STORE, find("AT"), turned));
    settings.run(
        () -> service.save(STORE, find("AT"), Changed.with(turned, "regions", List.of(TIROL))));
    assertThat(find("AT").details().regions()).containsExactly(TIROL.at(1));
    assertThat(list()).contains(new CountryRow("AT", "Austria", "EUR", "freight", 1, false));
    settings.run(() -> service.delete(STORE, find("AT")));
    assertThat(list()).extracting(CountryRow::code).doesNotContain("AT");
  }

  @Test
  void savesAnotherOrderOfTheRegions() throws Exception {
    CountryDetails swiss =
        new CountryDetails(
            "CH",
            "Switzerland",
            null,
            null,
            List.of(new RegionDetails("CH-ZH", "Zürich"), new RegionDetails("CH-BE", "Bern")));
    settings.run(() -> service.create(STORE, swiss));
    CountryDetails turned =
        Changed.with(swiss, "regions", List.of(swiss.regions().get(1), swiss.regions().get(0)));
    settings.run(() -> service.save(STORE, find("CH"), turned));
    assertThat(find("CH").details().regions())
        .extracting(RegionDetails::code)
        .containsExactly("CH-BE", "CH-ZH");
    settings.run(() -> service.delete(STORE, find("CH")));
  }

  @Test
  void refusesWrongCodesAndUnknownNames() throws Exception {
    assertThat(problems(new CountryDetails("usa", "", "SEK", "pigeon", List.of())))
        .containsExactly(
            "name: required",
            "code: countryCapitals",
            "defaultCurrency: notInStore[SEK]",
            "defaultShippingMethod: notInStore[pigeon]",
            "code: country[usa]");
    assertThat(problems(new CountryDetails("DE", "Germany", null, null, List.of())))
        .containsExactly("code: taken[DE]");
    assertThat(
            problems(
                new CountryDetails(
                    "AT",
                    "Austria",
                    null,
                    null,
                    List.of(
                        WIEN,
                        WIEN,
                        new RegionDetails("DE-BY", "Bayern"),
                        new RegionDetails("", "Nowhere"),
                        new RegionDetails("AT-1", "")))))
        .containsExactly(
            "regions: regionTwice[AT-9]",
            "regions: regionCode[DE-BY, AT]",
            "regions: regionWithoutCode[Nowhere]",
            "regions: regionWithoutName[AT-1]");
  }

  @Test
  void keepsACountryThatIsUsed() throws Exception {
    assertThat(settings.problems(() -> service.delete(STORE, find("DE"))))
        .contains("STORE kontor defaultCountry");
    assertThat(
            settings.problems(
                () -> service.delete("nordlys", service.find("nordlys", "FI").orElseThrow())))
        .contains("MARKET finland countries");
  }

  @Test
  void importsTheCountriesThatAreMissing() throws Exception {
    CountryImportService imports = settings.of(CountryImportService.class);
    CountryImport done =
        settings.in(
            () -> imports.add("nordlys", List.of("NO", "ES", "DE", "ES"), true, Locale.GERMAN));
    assertThat(done).isEqualTo(new CountryImport(2, 1, 35));
    CountryDetails spain = settings.in(() -> service.find("nordlys", "ES").orElseThrow()).details();
    assertThat(spain.name()).isEqualTo("Spanien");
    assertThat(spain.defaultCurrency()).isEqualTo("EUR");
    assertThat(spain.regions()).hasSize(19).contains(new RegionDetails("ES-CN", "Canarias", 4));
    assertThat(settings.problems(() -> imports.add("nordlys", List.of("QQ"), true, Locale.GERMAN)))
        .containsExactly("countries: country[QQ]");
    assertThat(settings.problems(() -> imports.add("nordlys", List.of(), true, Locale.GERMAN)))
        .containsExactly("countries: required");
  }

  @Test
  void knowsTheRegionsOfSomeCountries() {
    assertThat(IsoCountries.regions("US")).hasSize(51);
    assertThat(IsoCountries.regions("CA")).hasSize(13);
    assertThat(IsoCountries.regions("AU")).hasSize(8);
    assertThat(IsoCountries.regions("DE")).hasSize(16);
    assertThat(IsoCountries.regions("CH")).hasSize(26);
    assertThat(IsoCountries.regions("AT")).hasSize(9);
    assertThat(IsoCountries.regions("NO")).hasSize(17);
    assertThat(IsoCountries.regions("FR")).isEmpty();
    assertThat(IsoCountries.all(Locale.ENGLISH)).contains(new Choice("NO", "Norway"));
    assertThat(IsoCountries.currency("NO")).contains("NOK");
    assertThat(IsoCountries.currency("AQ")).isEmpty();
    assertThat(IsoCurrencies.all(Locale.ENGLISH))
        .contains(new Choice("NOK", "Norwegian Krone"))
        .extracting(Choice::key)
        .doesNotContain("DEM", "XAU");
  }

  @Test
  void importsEveryCountryThereIs() throws Exception {
    CountryImportService imports = settings.of(CountryImportService.class);
    List<String> all = IsoCountries.all(Locale.ENGLISH).stream().map(Choice::key).toList();
    int before = settings.in(() -> service.list("nordlys")).size();
    CountryImport done = settings.in(() -> imports.add("nordlys", all, false, Locale.ENGLISH));
    assertThat(done.known()).isEqualTo(before);
    assertThat(done.created()).isEqualTo(all.size() - before).isGreaterThan(240);
    settings.run(
        () -> {
          for (CountryRow row : service.list("nordlys").subList(before, all.size())) {
            service.delete("nordlys", service.find("nordlys", row.code()).orElseThrow());
          }
        });
  }

  private List<String> problems(CountryDetails wanted) throws Exception {
    return settings.problems(() -> service.create(STORE, wanted));
  }

  private List<CountryRow> list() throws Exception {
    return settings.in(() -> service.list(STORE));
  }

  private Edited<CountryDetails> find(String code) throws Exception {
    return settings.in(() -> service.find(STORE, code).orElseThrow());
  }
}
