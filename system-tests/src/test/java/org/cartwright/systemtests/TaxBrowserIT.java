package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaxBrowserIT {
  private static Shop shop;
  private static Chromium chromium;
  private final List<BrowserContext> windows = new ArrayList<>();
  private SettingsStore store;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void makeStore() {
    store = SettingsStore.in(shop);
  }

  @AfterEach
  void closeWindows() {
    windows.forEach(BrowserContext::close);
  }

  @Test
  void addsAClassAndGivesItRatesByKeyboard() {
    SettingsWindow window = window("en-GB");
    Page page = window.page();
    window.go("taxes.xhtml");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New tax class")).click();
    window.fill("Name", "Books");
    window.fill("Alias", "books");
    window.fill("Rate everywhere else", "10 %");
    window.save();
    assertThat(window.toast()).containsText("Books is saved");

    window.go("taxes.xhtml");
    assertThat(cell(page, "Books, Everywhere else")).hasValue("10");
    assertThat(cell(page, "Books, Portugal")).hasAttribute("placeholder", "10");
    cell(page, "Standard, Everywhere else").focus();
    page.keyboard().press("ArrowRight");
    assertThat(cell(page, "Books, Everywhere else")).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().type("4");
    assertThat(cell(page, "Books, Canary Islands")).hasAttribute("placeholder", "4");
    page.keyboard().press("ArrowDown");
    page.keyboard().type("0.5");
    page.keyboard().press("Enter");
    assertThat(cell(page, "Books, Portugal")).isFocused();
    page.keyboard().press("Control+s");
    assertThat(window.toast()).containsText("The rates are saved");
    assertThat(cell(page, "Books, Spain")).hasValue("4");
    assertThat(cell(page, "Books, Canary Islands")).hasValue("0.5");
    assertThat(cell(page, "Standard, Spain")).hasValue("21");
  }

  @Test
  void saysWhatIsNoRateAndKeepsWhatWasTyped() {
    SettingsWindow window = window("de-DE");
    Page page = window.page();
    window.go("taxes.xhtml");
    cell(page, "Standard, Spain").fill("19,5");
    cell(page, "Standard, Portugal").fill("23.5");
    window.save();
    assertThat(page.locator(".problem-summary")).containsText("„23.5“ ist kein Prozentsatz");
    assertThat(cell(page, "Standard, Spain")).hasValue("19,5");
    assertThat(cell(page, "Standard, Portugal")).hasValue("23.5");
    assertThat(cell(page, "Standard, Portugal")).hasAttribute("aria-invalid", "true");
    page.locator(".problem-summary a").click();
    assertThat(cell(page, "Standard, Portugal")).isFocused();
    cell(page, "Standard, Portugal").fill("230");
    window.save();
    assertThat(page.locator(".problem-summary")).containsText("von 0 bis 100 Prozent");
    cell(page, "Standard, Portugal").fill("23");
    window.save();
    assertThat(window.toast()).containsText("Die Sätze sind gespeichert");
    assertThat(cell(page, "Standard, Spain")).hasValue("19,5");
  }

  @Test
  void plansARateAndTakesItBack() {
    SettingsWindow window = window("en-GB");
    Page page = window.page();
    window.go("taxes.xhtml");
    page.getByLabel("Rates from").fill("2099-01-01");
    window.button("Show").click();
    assertThat(page.locator("#rates-title")).containsText("January 1, 2099");
    cell(page, "Standard, Spain").fill("22");
    window.save();
    assertThat(page.locator(".tax-planned tbody tr")).containsText("Spain");
    assertThat(page.locator(".tax-planned tbody tr")).containsText("22%");

    window.go("taxes.xhtml");
    assertThat(cell(page, "Standard, Spain")).hasValue("21");
    cell(page, "Standard, Portugal").fill("23");
    page.locator(".tax-planned").getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".tax-planned")).hasCount(0);
    assertThat(cell(page, "Standard, Portugal")).hasValue("23");
    window.go("taxes.xhtml?from=2099-01-01");
    assertThat(cell(page, "Standard, Spain")).hasValue("21");
    window.go("taxes.xhtml?from=2020-01-01");
    assertThat(page.locator(".tax-matrix input")).hasCount(0);
    assertThat(page.locator(".tax-matrix")).containsText("21 %");
  }

  @Test
  void letsTwoPeopleChangeRatesWithoutLosingAnything() {
    SettingsWindow mine = window("en-GB");
    SettingsWindow theirs = window("en-GB");
    mine.go("taxes.xhtml");
    theirs.go("taxes.xhtml");
    cell(theirs.page(), "Standard, Spain").fill("20");
    theirs.save();
    assertThat(theirs.toast()).containsText("The rates are saved");
    cell(mine.page(), "Standard, Portugal").fill("23");
    mine.save();
    assertThat(mine.page().locator(".conflict")).containsText("Rates › ES");
    assertThat(cell(mine.page(), "Standard, Portugal")).hasValue("23");
    mine.button("Apply mine on top").click();
    assertThat(mine.toast()).containsText("The rates are saved");
    assertThat(cell(mine.page(), "Standard, Spain")).hasValue("20");
    assertThat(cell(mine.page(), "Standard, Portugal")).hasValue("23");
  }

  @Test
  void calculatesAnExampleAsCartsArePriced() {
    SettingsWindow window = window("en-GB");
    Page page = window.page();
    window.go("taxes.xhtml");
    window.fill("Amount of one piece", "26.00");
    window.button("Calculate").click();
    Locator result = page.locator("#example-result");
    assertThat(result).containsText("21.49 EUR");
    assertThat(result).containsText("4.51 EUR");
    assertThat(result).containsText("rate of the country");
    assertThat(result).containsText("The exact tax would be 4.51239669; rounded so it is 4.51.");
    window.choose("Currency", "JPY");
    window.choose("Goods go to", "ES/ES-CN");
    window.fill("Amount of one piece", "1999");
    window.button("Calculate").click();
    assertThat(result).containsText("131 JPY");
    assertThat(result).containsText("rate of the region");
    window.choose("Currency", "KWD");
    window.choose("The amount is", "false");
    window.fill("Amount of one piece", "12.345");
    window.button("Calculate").click();
    assertThat(result).containsText("0.864 KWD");
    assertThat(result).containsText("13.209 KWD");
  }

  @Test
  void keepsAClassThatIsUsed() {
    SettingsWindow window = window("en-GB");
    window.go("tax-class.xhtml?key=standard");
    window.button("Delete").click();
    window.page().locator("dialog[open] .destroy").click();
    assertThat(window.page().locator(".in-use")).containsText("Standard is in use");
    assertThat(window.page().locator(".in-use")).containsText("Default tax class");
  }

  @Test
  void showsOneCountryAtATimeWhereThereIsLittleRoom() {
    SettingsWindow window = window("en-GB");
    Page page = window.page();
    page.setViewportSize(320, 700);
    window.go("taxes.xhtml");
    window.button("Rates in Portugal").click();
    assertThat(cell(page, "Standard, Portugal")).isVisible();
    assertThat(cell(page, "Standard, Spain")).isHidden();
    window.button("Rates in Spain").click();
    assertThat(cell(page, "Standard, Canary Islands")).isVisible();
    assertThat(cell(page, "Standard, Portugal")).isHidden();
  }

  @Test
  void isAccessibleWithSomethingWrong() {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      BrowserContext context = chromium.window("de-DE", scheme);
      windows.add(context);
      SettingsWindow window = SettingsWindow.open(context, shop, store);
      window.go("taxes.xhtml");
      cell(window.page(), "Standard, Spain").fill("viel");
      window.save();
      assertThat(window.page().locator(".problem-summary")).isVisible();
      window.button("Rechnen").click();
      assertThat(window.page().locator(".tax-result")).isVisible();
      Accessibility.check(window.page(), "taxes-wrong-" + scheme);
    }
  }

  private SettingsWindow window(String locale) {
    BrowserContext context = chromium.window(locale);
    windows.add(context);
    return SettingsWindow.open(context, shop, store);
  }

  private static Locator cell(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }
}
