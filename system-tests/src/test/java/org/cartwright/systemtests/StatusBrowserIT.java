package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusBrowserIT {
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
  void addsAStatusWithColourAndIconAndDeletesIt() {
    SettingsWindow window = window();
    Page page = window.page();
    window.go("statuses.xhtml");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New status")).click();
    window.fill("Name", "On hold");
    window.fill("Alias", "on-hold");
    page.getByLabel("Orange").check();
    page.getByLabel("Pause").check();
    window.save();
    assertThat(window.toast()).containsText("On hold is saved");
    assertThat(page.getByLabel("Pause")).isChecked();
    assertThat(page.getByLabel("Orange")).isChecked();

    window.go("statuses.xhtml");
    assertThat(rows(page)).hasText(new String[] {"Is new", "Is packing", "Is shipped", "On hold"});
    assertThat(rows(page).last()).hasClass("badge orange");
    assertThat(rows(page).last().locator("use")).hasAttribute("href", Pattern.compile("#i-pause$"));

    window.go("status.xhtml?key=on-hold");
    window.button("Delete").click();
    page.locator("dialog[open] .destroy").click();
    page.waitForURL("**/statuses.xhtml?**");
    assertThat(rows(page)).hasCount(3);
  }

  @Test
  void sortsWithTheKeyboardAlone() {
    SettingsWindow window = window();
    Page page = window.page();
    window.go("statuses.xhtml");
    window.button("Move Is shipped").focus();
    page.keyboard().press("Space");
    assertThat(page.locator("#announcer")).containsText("Is shipped is picked up, place 3 of 3");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Space");
    waitForOrder("shipped new packing");
    assertThat(window.button("Move Is shipped")).isFocused();

    page.keyboard().press("Space");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(rows(page)).hasText(new String[] {"Is shipped", "Is new", "Is packing"});
    page.reload();
    assertThat(rows(page)).hasText(new String[] {"Is shipped", "Is new", "Is packing"});
  }

  @Test
  void sortsWithTheMouse() {
    SettingsWindow window = window();
    Page page = window.page();
    window.go("statuses.xhtml");
    var from = window.button("Move Is new").boundingBox();
    var to = window.button("Move Is shipped").boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
    page.mouse().move(to.x + to.width / 2, to.y + to.height);
    page.mouse().up();
    waitForOrder("packing shipped new");
    window.button("Move Is new up").click();
    waitForOrder("packing new shipped");
  }

  @Test
  void choosesWhatTheStoreGivesByItselfAndKeepsThat() {
    SettingsWindow window = window();
    Page page = window.page();
    window.go("statuses.xhtml");
    window.choose("New orders get", "packing");
    window.choose("Orders with an error get", "shipped");
    window.button("Save").click();
    assertThat(window.toast()).containsText("The statuses given by the store are saved");
    assertThat(page.locator(".sortable-row").nth(1).locator(".mark")).hasText("New orders");
    assertThat(page.locator(".sortable-row").nth(2).locator(".mark")).hasText("Errors");

    window.go("status.xhtml?key=packing");
    window.button("Delete").click();
    page.locator("dialog[open] .destroy").click();
    assertThat(page.locator(".in-use")).containsText("Is packing is in use");
    assertThat(page.locator(".in-use a")).hasCount(1);
    assertThat(page.locator(".in-use")).containsText("Default order status");
  }

  @Test
  void letsTwoPeopleEditOneStatusWithoutLosingAnything() {
    SettingsWindow mine = window();
    SettingsWindow theirs = window();
    mine.go("status.xhtml?key=new");
    theirs.go("status.xhtml?key=new");
    theirs.fill("Name", "Just in");
    theirs.save();
    assertThat(theirs.toast()).containsText("Just in is saved");
    mine.page().getByLabel("Flag").check();
    mine.save();
    assertThat(mine.page().locator(".conflict")).containsText("Just in");
    assertThat(mine.page().getByLabel("Flag")).isChecked();
    mine.button("Apply mine on top").click();
    assertThat(mine.toast()).containsText("Just in is saved");
    assertThat(mine.page().getByLabel("Flag")).isChecked();
  }

  @Test
  void isAccessibleWithSomethingWrong() {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      BrowserContext context = chromium.window("de-DE", scheme);
      windows.add(context);
      SettingsWindow window = SettingsWindow.open(context, shop, store);
      window.go("statuses.xhtml");
      Accessibility.check(window.page(), "statuses-own-" + scheme);
      window.go("status.xhtml");
      window.save();
      assertThat(window.page().locator(".problem-summary")).isVisible();
      Accessibility.check(window.page(), "status-wrong-" + scheme);
    }
  }

  private SettingsWindow window() {
    BrowserContext context = chromium.window("en-GB");
    windows.add(context);
    return SettingsWindow.open(context, shop, store);
  }

  private void waitForOrder(String aliases) {
    await()
        .untilAsserted(
            () ->
                Assertions.assertThat(
                        shop.postgres()
                            .value(
                                "select string_agg(o.alias, ' ' order by o.sort_order)"
                                    + " from order_status o join store s using (store_id)"
                                    + " where s.alias = '"
                                    + store.alias()
                                    + "'"))
                    .isEqualTo(aliases));
  }

  private static Locator rows(Page page) {
    return page.locator(".sortable-row .badge");
  }
}
