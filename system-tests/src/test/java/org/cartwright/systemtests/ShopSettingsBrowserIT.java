package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stores, countries, currencies and markets in the backoffice, each test in a store of its own. */
class ShopSettingsBrowserIT {
  private static Shop shop;
  private static StaffWindows windows;
  private final String store = "set-" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Store " + store;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    windows = new StaffWindows(shop);
  }

  @AfterAll
  static void close() {
    windows.close();
  }

  @AfterEach
  void closeWindows() {
    windows.closeAll();
  }

  @Test
  void addsChangesAndDeletesAStore() {
    SettingsPage page = page();
    page.addStore(store, name, "JP");
    assertThat(page.field("Base currency")).hasValue("JPY");
    assertThat(page.field("Default tax class")).hasValue("standard");
    assertThat(page.field("Default order status")).hasValue("new");
    assertThat(page.field("Alias")).not().isEditable();

    page.fill("Order number template", "no number");
    page.fill("Theme colour", "green");
    page.save();
    assertThat(page.page().locator(".problem-summary")).isVisible();
    assertThat(page.field("Order number template")).hasValue("no number");
    assertThat(page.field("Order number template")).hasAttribute("aria-invalid", "true");
    page.fill("Order number template", "JP-{0}");
    page.fill("Theme colour", "#1a6b4f");
    page.fill("Product properties", "colour size");
    page.save(name);
    assertThat(page.field("Product properties")).hasValue("colour, size");
    assertThat(page.page().locator(".history")).containsText("ORDER-{0}");
    assertThat(page.page().locator(".history")).containsText("JP-{0}");

    page.delete();
    assertThat(page.toasts()).containsText(name + " is deleted");
    page.go("stores.xhtml");
    assertThat(page.page().locator("main")).not().containsText(name);
  }

  @Test
  void saysWhatAStoreLacks() {
    SettingsPage page = page();
    page.go("store.xhtml");
    page.fill("Name", name);
    page.fill("Alias", store);
    page.field("Add the first entries").uncheck();
    assertThat(page.page().getByLabel("Default country")).hasCount(0);
    page.save(name);
    assertThat(page.page().locator(".notice.warning")).containsText("Default order status");
    page.go("stores.xhtml");
    assertThat(page.page().locator(".sortable-row[data-key=" + store + "]"))
        .containsText("Not ready");
  }

  @Test
  void addsCurrenciesAndKeepsTheOnesThatAreUsed() {
    SettingsPage page = page();
    page.addStore(store, name, "NO");
    page.go("currency.xhtml?store=" + store);
    page.choose("Code", "SEK");
    assertThat(page.field("Name")).hasValue("Swedish Krona");
    page.fill("Culture", "sv-SE");
    page.fill("Format template", "{0} kr");
    page.field("Name").focus();
    assertThat(page.page().locator("output")).hasText("1\u00a0234,50 kr");
    page.check("Norway");
    page.save("Swedish Krona");
    assertThat(page.field("Norway")).isChecked();

    page.go("currencies.xhtml?store=" + store);
    assertThat(page.rows()).hasText(new String[] {"Norwegian Krone", "Swedish Krona"});
    page.page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> page.click("Move Swedish Krona up"));
    assertThat(page.rows()).hasText(new String[] {"Swedish Krona", "Norwegian Krone"});
    page.go("currencies.xhtml?store=" + store);
    assertThat(page.rows()).hasText(new String[] {"Swedish Krona", "Norwegian Krone"});

    page.go("currency.xhtml?store=" + store + "&key=NOK");
    page.delete();
    assertThat(page.page().locator(".in-use")).containsText("Base currency");
    assertThat(page.page().locator(".in-use")).containsText("Pickup");
  }

  @Test
  void addsCountriesFromTheIsoListWithTheirRegions() {
    SettingsPage page = page();
    page.addStore(store, name, "NO");
    page.go("country-import.xhtml?store=" + store);
    page.check("Spain");
    page.check("Sweden");
    page.click("Add the chosen");
    assertThat(page.page().locator(".notice.success"))
        .containsText("2 countries with 19 regions were added.");
    page.go("countries.xhtml?store=" + store + "&q=spa");
    assertThat(page.page().locator(".sortable-content a")).hasText(new String[] {"Spain"});

    page.go("country.xhtml?store=" + store + "&key=SE");
    page.click("Add a region");
    page.field("Code").fill("SE-AB");
    page.page().getByLabel("Name").nth(1).fill("Stockholms län");
    page.save("Sweden");
    assertThat(page.field("Code")).hasValue("SE-AB");
    page.delete();
    assertThat(page.toasts()).containsText("Sweden is deleted");
  }

  @Test
  void addsAMarket() {
    SettingsPage page = page();
    page.addStore(store, name, "FI");
    page.go("market.xhtml?store=" + store);
    page.fill("Name", "Finland only");
    page.fill("Alias", "finland");
    page.save();
    assertThat(page.page().locator(".field.wrong")).hasCount(2);
    page.check("Finland");
    page.check("Euro");
    page.choose("Default currency", "EUR");
    page.save("Finland only");
    page.go("markets.xhtml?store=" + store);
    assertThat(page.page().locator(".sortable-row")).containsText("FI · EUR");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme scheme) {
    Page page = windows.loggedIn(scheme);
    for (String address :
        new String[] {
          "stores.xhtml",
          "store.xhtml",
          "store.xhtml?store=nordlys&key=nordlys",
          "countries.xhtml?store=nordlys",
          "country.xhtml?store=nordlys&key=NO",
          "country-import.xhtml?store=nordlys",
          "currencies.xhtml?store=nordlys",
          "currency.xhtml?store=nordlys&key=NOK",
          "markets.xhtml?store=nordlys",
          "market.xhtml?store=nordlys&key=norway"
        }) {
      windows.go(page, address);
      String picture = address.replaceAll("\\W+", "-");
      Accessibility.check(page, picture + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }
  }

  private static SettingsPage page() {
    return new SettingsPage(windows.loggedIn(), shop.web());
  }
}
