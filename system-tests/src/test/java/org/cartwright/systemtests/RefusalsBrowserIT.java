package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Mending, sending again and giving up refused carts, by mouse and by keyboard. */
class RefusalsBrowserIT {
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
  void makesAnOrderOfAMendedCartByKeyboardAlone() {
    ObjectNode cart = CartFixture.mugs(1).put("expectedTotal", "1.00");
    String key = "browser-" + UUID.randomUUID();
    Reply refused = integrator.ask(key, cart.toString());
    Page page = windows.loggedIn();
    windows.go(page, "refusal-retry.xhtml?id=" + refused.refusalId());
    assertThat(page.locator("#retry\\:key")).hasValue(key + "-2");
    page.locator("#retry\\:payload").focus();
    OrdersBrowserIT.tabTo(page, "Check");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice.danger")).containsText("TOTAL_CHANGED");
    page.locator("a[data-line]").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#retry\\:payload")).isFocused();
    page.keyboard().type("  \"expectedTotal\" : \"149.00\"");
    OrdersBrowserIT.tabTo(page, "Check");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice.success")).containsText("It would be accepted");
    page.locator("#retry\\:payload").focus();
    OrdersBrowserIT.tabTo(page, "Retry");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice.success")).containsText("Accepted");
    page.locator(".notice.success a").click();
    assertThat(page.locator("main")).containsText(key + "-2");
    windows.go(page, "refusal.xhtml?id=" + refused.refusalId());
    assertThat(page.locator("h1 ~ .badge")).hasText("Resolved");
    assertThat(page.locator(".history")).containsText("admin sent it again");
    assertThat(page.locator("[data-dialog=discard-dialog]")).hasCount(0);
  }

  @Test
  void saysWhyAnEditedCartIsRefusedToo() {
    Reply refused = integrator.ask(null, wrong().toString());
    Page page = windows.loggedIn();
    windows.go(page, "refusal-retry.xhtml?id=" + refused.refusalId());
    page.locator("#retry\\:payload").fill("{ \"schemaVersion\": 1");
    page.locator("#retry\\:send").click();
    assertThat(page.locator(".retry-refused")).containsText("NOT_JSON");
    assertThat(page.locator("#retry\\:payload")).hasValue("{ \"schemaVersion\": 1");
    windows.go(page, "refusal.xhtml?id=" + refused.refusalId());
    assertThat(page.locator("h1 ~ .badge")).hasText("Open");
    assertThat(page.locator("main")).containsText("expectedTotal");
  }

  @Test
  void givesUpByKeyboardAloneAndTakesThatBack() {
    Reply refused = integrator.ask(null, wrong().toString());
    Page page = windows.loggedIn();
    windows.go(page, "refusal.xhtml?id=" + refused.refusalId());
    page.locator("[data-dialog=discard-dialog]").focus();
    page.keyboard().press("Enter");
    page.keyboard().type("A test of ours.");
    OrdersBrowserIT.tabTo(page, "Discard");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1 ~ .badge")).hasText("Discarded");
    assertThat(page.locator("main")).containsText("A test of ours.");
    page.locator("[data-dialog=reopen-dialog]").click();
    page.locator("dialog[open] .button.primary").click();
    assertThat(page.locator("h1 ~ .badge")).hasText("Open");
    assertThat(page.locator(".history")).containsText("admin gave it up");
  }

  @Test
  void sendsSeveralAgainAndTellsOfEach() {
    String one = "bulk-" + UUID.randomUUID();
    integrator.ask(one + "-a", wrong().toString());
    integrator.ask(one + "-b", wrong().toString());
    Page page = windows.loggedIn();
    windows.go(page, "refusals.xhtml?q=" + one);
    assertThat(page.locator("input[name=chosen]")).hasCount(2);
    page.locator("input[name=chosen]").first().check();
    page.locator("input[name=chosen]").nth(1).check();
    page.locator("#list\\:retry").click();
    assertThat(page.locator(".outcomes .answer.refused")).hasCount(2);
    assertThat(page.locator(".outcomes")).containsText("TOTAL_CHANGED");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme scheme) {
    Reply refused = integrator.ask(null, wrong().toString());
    String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
    Page page = windows.loggedIn(scheme);
    windows.go(page, "refusals.xhtml?state=open");
    Accessibility.check(page, "refusals-chosen" + suffix);
    windows.go(page, "refusal.xhtml?id=" + refused.refusalId());
    Accessibility.check(page, "refusal-work" + suffix);
    page.locator("[data-dialog=discard-dialog]").click();
    Accessibility.check(page, "refusal-discard" + suffix);
    windows.go(page, "refusal-retry.xhtml?id=" + refused.refusalId());
    page.locator("#retry\\:check").click();
    assertThat(page.locator(".notice.danger")).isVisible();
    Accessibility.check(page, "refusal-retry" + suffix);
  }

  private static ObjectNode wrong() {
    return CartFixture.mugs(1).put("expectedTotal", "1.00");
  }
}
