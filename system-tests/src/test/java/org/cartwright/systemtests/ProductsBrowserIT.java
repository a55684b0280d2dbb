package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProductsBrowserIT {
  private static Shop shop;
  private static Chromium chromium;
  private final List<BrowserContext> windows = new ArrayList<>();
  private final String sku = "T-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void closeWindows() {
    windows.forEach(BrowserContext::close);
  }

  @Test
  void addsFindsChangesAndDeletesAProduct() {
    Page page = loggedIn("en-GB");
    go(page, "products.xhtml?store=nordlys");
    page.getByRole(AriaRole.LINK, named("New product")).click();
    fill(page, "SKU", sku);
    fill(page, "Name", "Lantern");
    fill(page, "NOK", "1,249.50");
    page.getByRole(AriaRole.BUTTON, button("Add a property")).click();
    page.getByLabel("Name").nth(1).fill("colour");
    page.getByLabel("Value").fill("red");
    save(page);
    assertThat(page.locator("#toast-stack")).containsText("Lantern is saved");

    go(page, "products.xhtml?store=nordlys");
    page.getByRole(AriaRole.SEARCHBOX).fill(sku);
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("1,249.50 NOK");
    page.getByRole(AriaRole.LINK, named(sku)).click();
    assertThat(page.getByLabel("Value")).hasValue("red");
    fill(page, "NOK", "99");
    save(page);
    assertThat(page.locator("#toast-stack")).containsText("Lantern is saved");
    assertThat(page.locator(".history")).containsText("1249.5");
    assertThat(page.getByLabel("NOK")).hasValue("99");

    page.getByRole(AriaRole.BUTTON, button("Delete")).click();
    page.locator("dialog[open]").getByRole(AriaRole.BUTTON, inDialog("Delete")).click();
    page.waitForURL("**/products.xhtml?**");
    page.getByRole(AriaRole.SEARCHBOX).fill(sku);
    assertThat(page.locator(".empty-title")).hasText("No product matches");
  }

  @Test
  void addsAProductByKeyboardAlone() {
    Page page = loggedIn("en-GB");
    go(page, "product.xhtml?store=nordlys");
    page.getByLabel("SKU").focus();
    page.keyboard().type(sku);
    page.keyboard().press("Tab");
    page.keyboard().type("Torch");
    page.keyboard().press("Tab");
    page.keyboard().type("19.90");
    page.keyboard().press("Control+s");
    assertThat(page.locator("#toast-stack")).containsText("Torch is saved");
    assertThat(page.locator("h1")).hasText("Torch");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() {
    Page page = loggedIn("en-GB");
    go(page, "product.xhtml?store=nordlys");
    fill(page, "Name", "Nameless");
    fill(page, "NOK", "12,34,5");
    save(page);
    assertThat(page.locator(".problem-summary")).isVisible();
    assertThat(page.getByLabel("Name")).hasValue("Nameless");
    assertThat(page.getByLabel("NOK")).hasValue("12,34,5");
    fill(page, "NOK", "12.34");
    save(page);
    assertThat(page.locator(".field.wrong")).containsText("Enter a value.");
    assertThat(page.getByLabel("SKU")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void letsTwoPeopleEditOneProductWithoutLosingAnything() {
    Page mine = loggedIn("en-GB");
    Page theirs = loggedIn("en-GB");
    create(mine, "Tarp");
    go(theirs, "product.xhtml?store=nordlys&key=" + sku);
    go(mine, "product.xhtml?store=nordlys&key=" + sku);
    fill(theirs, "Name", "Big tarp");
    save(theirs);
    assertThat(theirs.locator("#toast-stack")).containsText("Big tarp is saved");

    fill(mine, "EUR", "7.50");
    save(mine);
    assertThat(mine.locator(".conflict")).containsText("admin");
    assertThat(mine.locator(".conflict")).containsText("Tarp");
    assertThat(mine.locator(".conflict")).containsText("Big tarp");
    assertThat(mine.getByLabel("EUR")).hasValue("7.5");
    mine.getByRole(AriaRole.BUTTON, button("Apply mine on top")).click();
    assertThat(mine.locator("#toast-stack")).containsText("Big tarp is saved");
    assertThat(mine.getByLabel("EUR")).hasValue("7.5");
    assertThat(mine.getByLabel("Name")).hasValue("Big tarp");
  }

  @Test
  void takesAFileAfterShowingWhatItChanges() {
    Page page = loggedIn("de-DE");
    go(page, "product-import.xhtml?store=nordlys");
    upload(page, "sku;name;price.NOK\n" + sku + ";Seil, 10 m;1249,50\n;Ohne Nummer;1\n");
    assertThat(page.locator("#plan")).containsText("1 Neu");
    assertThat(page.locator("#plan")).containsText("1 Fehlerhaft");
    assertThat(page.getByRole(AriaRole.BUTTON, button("Übernehmen"))).hasCount(0);

    upload(page, "sku;name;price.NOK\n" + sku + ";Seil, 10 m;1249,50\n");
    page.locator("[data-dialog=import-dialog]").click();
    page.locator("dialog[open]").getByRole(AriaRole.BUTTON, inDialog("Übernehmen")).click();
    page.waitForURL("**/products.xhtml?**");
    assertThat(page.locator("#toast-stack")).containsText("1 neu, 0 geändert");
    page.getByRole(AriaRole.SEARCHBOX).fill(sku);
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("1.249,50 NOK");
  }

  private void create(Page page, String name) {
    go(page, "product.xhtml?store=nordlys");
    fill(page, "SKU", sku);
    fill(page, "Name", name);
    save(page);
    assertThat(page.locator("h1")).hasText(name);
  }

  private static void upload(Page page, String text) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("frühling.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id='import:check']").click();
    assertThat(page.locator("#plan")).isVisible();
  }

  private static void fill(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
  }

  private static void save(Page page) {
    page.locator(".save-bar").getByRole(AriaRole.BUTTON, inDialog("Save")).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static com.microsoft.playwright.Locator.GetByRoleOptions inDialog(String name) {
    return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
  }

  private static void go(Page page, String path) {
    page.navigate(shop.web().resolve(path).toString());
  }

  private Page loggedIn(String locale) {
    BrowserContext window = chromium.window(locale);
    windows.add(window);
    Page page = window.newPage();
    LoginPage.open(page, shop.web()).logIn("admin", ShopSettings.ADMIN_PASSWORD);
    return page;
  }
}
