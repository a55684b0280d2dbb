package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The daily work on orders, by mouse and by keyboard. */
class OrdersBrowserIT {
  private static Shop shop;
  private static StaffWindows windows;
  private static Integrator integrator;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    windows = new StaffWindows(shop);
    integrator = new Integrator(shop.broker());
  }

  @AfterAll
  static void close() {
    integrator.close();
    windows.close();
  }

  @AfterEach
  void closeWindows() {
    windows.closeAll();
  }

  @Test
  void changesTheStatusAndTellsWhoDidIt() {
    Page page = atOrder(place(1));
    page.locator("[data-dialog=status-dialog]").click();
    page.locator("dialog[open] select").selectOption("packing");
    confirm(page, "Change status");
    assertThat(page.locator("h1 ~ .badge").first()).hasText("Packing");
    assertThat(page.locator(".history")).containsText("admin changed its status");
    assertThat(page.locator(".history")).containsText("intake placed it");
  }

  @Test
  void changesTheStatusByKeyboardAlone() {
    Page page = atOrder(place(1));
    page.locator("[data-dialog=status-dialog]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open] select")).isFocused();
    page.keyboard().type("Shipped");
    tabTo(page, "Change status");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1 ~ .badge").first()).hasText("Shipped");
  }

  @Test
  void changesTheStateByKeyboardAloneAndAsksWhy() {
    Page page = atOrder(place(1));
    page.locator("[data-dialog=state-dialog]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open] select option")).hasCount(5);
    page.keyboard().type("On");
    tabTo(page, "Change state");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open] .field-problem")).hasText("Enter a value.");
    page.locator("dialog[open] textarea").focus();
    page.keyboard().type("The address is unclear.");
    tabTo(page, "Change state");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1 ~ .badge").nth(1)).hasText("On hold");
    assertThat(page.locator(".history")).containsText("The address is unclear.");
  }

  @Test
  void addsANoteByKeyboardAlone() {
    Page page = atOrder(place(1));
    page.locator("#note\\:noteTitle").focus();
    page.keyboard().type("Call");
    page.keyboard().press("Tab");
    page.keyboard().type("Rang <b>twice</b>.");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    tabTo(page, "Add a note");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notes li.for-customer")).containsText("Rang <b>twice</b>.");
    assertThat(page.locator(".notes li.for-customer")).containsText("Customer sees it");
  }

  @Test
  void neverSavesOverWhatSomebodyElseDid() {
    String number = place(1);
    Page mine = atOrder(number);
    Page theirs = atOrder(number);
    theirs.locator("[data-dialog=status-dialog]").click();
    theirs.locator("dialog[open] select").selectOption("packing");
    confirm(theirs, "Change status");
    assertThat(theirs.locator("h1 ~ .badge").first()).hasText("Packing");

    mine.locator("[data-dialog=state-dialog]").click();
    mine.locator("dialog[open] select").selectOption("COMPLETED");
    mine.locator("dialog[open] textarea").fill("All left.");
    confirm(mine, "Change state");
    assertThat(mine.locator(".conflict")).containsText("packing");
    mine.getByRole(AriaRole.BUTTON, named("Apply mine on top")).click();
    assertThat(mine.locator("h1 ~ .badge").nth(1)).hasText("Completed");
    assertThat(mine.locator("h1 ~ .badge").first()).hasText("Packing");
    assertThat(mine.locator("[data-dialog=state-dialog]")).hasCount(0);
  }

  @Test
  void editsTheAddressAndKeepsTheAmounts() {
    String number = place(2);
    Page page = atOrder(number);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true))
        .click();
    page.getByLabel("Address line 1").fill("Nygata 7");
    page.getByLabel("Country code").fill("no");
    page.getByLabel("Tags").fill("vip\nfragile");
    page.locator(".save-bar button.primary").click();
    assertThat(page.locator(".field.wrong")).containsText("two capital letters");
    page.getByLabel("Country code").fill("NO");
    page.locator(".save-bar button.primary").click();
    page.waitForURL("**/order.xhtml?**");
    assertThat(page.locator("main")).containsText("Nygata 7");
    assertThat(page.locator("main")).containsText("vip, fragile");
    assertThat(page.locator("main")).containsText("298.00");
    assertThat(page.locator(".history")).containsText("Storgata 1");
  }

  @Test
  void filtersTheListAndKeepsTheFilterInItsAddress() {
    String number = place(7);
    Page page = windows.loggedIn();
    windows.go(page, "orders.xhtml?q=" + number + "&status=packing&from=2020-01-01");
    assertThat(page.locator(".empty-title")).hasText("No order matches");
    assertThat(page.locator(".chip")).hasCount(2);
    page.locator(".chip", new Page.LocatorOptions().setHasText("Packing")).click();
    assertThat(rows(page)).hasCount(1);
    page.waitForURL(address -> !address.contains("status=") && address.contains("from=2020-01-01"));
    page.reload();
    assertThat(rows(page)).hasCount(1);

    page.locator(".filters-more > summary").focus();
    page.keyboard().press("Enter");
    page.getByLabel("Total from").fill("99999");
    page.keyboard().press("Tab");
    assertThat(page.locator(".empty-title")).hasText("No order matches");
    page.goBack();
    assertThat(rows(page)).hasCount(1);
  }

  @Test
  void leavesOutFiltersThatDoNotExist() {
    Page page = windows.loggedIn();
    windows.go(page, "orders.xhtml?status=nonsense&from=never&sort=SECRET");
    assertThat(page.locator(".list-ignored")).containsText("status=nonsense");
    assertThat(page.locator(".list-ignored")).containsText("from=never");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show everything")).click();
    assertThat(page.locator(".list-ignored")).hasCount(0);
  }

  @Test
  void findsAnOrderByItsCartAndSortsCarts() {
    String number = place(3);
    Page page = windows.loggedIn();
    windows.go(page, "orders.xhtml?q=mug-1&sort=-TOTAL");
    assertThat(rows(page).first()).isVisible();
    windows.go(page, "carts.xhtml?state=ordered&sort=-LINES");
    assertThat(rows(page).first()).isVisible();
    page.locator("th", new Page.LocatorOptions().setHasText("Customer")).first().click();
    page.waitForURL(Pattern.compile(".*sort=-?CUSTOMER.*"));
    assertThat(page.locator(".chip")).hasText("State: Became an order");
    windows.go(page, "order.xhtml?store=nordlys&number=" + number);
    assertThat(page.locator("h1")).containsText(number);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme scheme) {
    String number = place(1);
    String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
    Page page = windows.loggedIn(scheme);
    windows.go(page, "orders.xhtml?status=new,packing");
    page.locator(".filters-more > summary").click();
    Accessibility.check(page, "orders-filtered" + suffix);
    windows.go(page, "carts.xhtml");
    Accessibility.check(page, "carts-sortable" + suffix);
    windows.go(page, "order.xhtml?store=nordlys&number=" + number);
    Accessibility.check(page, "order-work" + suffix);
    page.locator("[data-dialog=state-dialog]").click();
    Accessibility.check(page, "order-state" + suffix);
    windows.go(page, "order-edit.xhtml?store=nordlys&key=" + number);
    Accessibility.check(page, "order-edit" + suffix);
  }

  private static String place(int mugs) {
    Reply placed = integrator.ask(null, CartFixture.mugs(mugs).toString());
    return placed.orderNumber();
  }

  private static Page atOrder(String number) {
    Page page = windows.loggedIn();
    windows.go(page, "order.xhtml?store=nordlys&number=" + number);
    return page;
  }

  private static Locator rows(Page page) {
    return page.locator("tbody tr:not(.ui-datatable-empty-message)");
  }

  private static void confirm(Page page, String label) {
    page.locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
        .click();
  }

  /** Presses Tab until the button has the focus. */
  static void tabTo(Page page, String button) {
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      Object label = page.evaluate("document.activeElement.textContent.trim()");
      if (button.equals(label)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + button);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
