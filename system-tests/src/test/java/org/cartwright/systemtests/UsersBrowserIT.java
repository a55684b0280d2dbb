package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People are let in, work in their stores, and are kept out again. */
class UsersBrowserIT {
  private static URI web;
  private static Chromium chromium;
  private final List<BrowserContext> windows = new ArrayList<>();

  @BeforeAll
  static void open() {
    web = Shop.withItsOwnBroker().web();
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
  void letsSomebodyInWhoMustChooseAPasswordFirst() {
    Colleague admin = Colleague.administrator(window(), web);
    String name = "vera-" + Colleague.suffix();
    UserPage user = UserPage.openNew(admin.page(), web).name(name.toUpperCase(Locale.ROOT));
    user.role("VIEWER").saved();
    String oneTime = user.oneTimePassword();
    assertThat(oneTime).hasSize(20);
    admin.page().reload();
    assertThat(admin.page().locator(".one-time")).hasCount(0);
    assertThat(admin.page().locator("[id='edit:name']")).hasValue(name);

    Page vera = window().newPage();
    LoginPage.open(vera, web).logIn(name, oneTime);
    vera.waitForURL("**/account.xhtml");
    vera.navigate(web.resolve("orders.xhtml").toString());
    assertThat(vera).hasURL(Pattern.compile(".*/account\\.xhtml"));
    assertThat(vera.locator(".navigation-link")).hasCount(0);
    AccountPage account = new AccountPage(vera);
    account.changePassword(oneTime, "Password1234");
    assertThat(account.problem()).containsText("too common");
    account.changePassword("not it, not it", Colleague.PASSWORD);
    assertThat(account.problem()).containsText("not your current password");
    account.changePassword(oneTime, Colleague.PASSWORD);
    vera.waitForURL("**/orders.xhtml*");
    assertThat(vera.locator(".toasts")).containsText("Your password is changed");
    assertThat(vera.locator(".navigation-link", text("Orders"))).isVisible();
    assertThat(vera.locator(".navigation-link", text("Users"))).hasCount(0);
  }

  @Test
  void tellsWhatIsWrongAndKeepsWhatWasTyped() {
    Page page = Colleague.administrator(window(), web).page();
    UserPage user = UserPage.openNew(page, web).name("Per Olsen");
    page.locator("[id='edit:displayName']").fill("Per");
    page.locator("[id='edit:password']").fill("short");
    user.save();
    assertThat(page.locator(".problem-summary")).isFocused();
    assertThat(page.locator(".problem-summary")).containsText("at least 12 characters");
    assertThat(page.locator("[id='edit:name']")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("[id='edit:displayName']")).hasValue("Per");
    user.name("ADMIN").save();
    assertThat(page.locator(".problem-summary")).containsText("“admin” is taken");
  }

  @Test
  void aChangeHoldsAtOnceForWhoeverIsSignedIn() {
    Colleague admin = Colleague.administrator(window(), web);
    Colleague sam = admin.hire(window(), web, "MANAGER");
    go(sam.page(), "product-import.xhtml?store=nordlys");
    assertThat(sam.page().locator("h1")).not().containsText("Not for your role");

    UserPage.open(admin.page(), web, sam.name()).role("VIEWER").saved();
    go(sam.page(), "product-import.xhtml?store=nordlys");
    assertThat(sam.page().locator("h1")).containsText("Not for your role");

    UserPage.open(admin.page(), web, sam.name()).enabled(false).saved();
    go(sam.page(), "orders.xhtml");
    assertThat(sam.page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?ended=true"));
    assertThat(sam.page().locator(".notice")).containsText("You were signed out");
    LoginPage login = LoginPage.open(sam.page(), web);
    login.logIn(sam.name(), Colleague.PASSWORD);
    assertThat(login.problem()).containsText("disabled");
  }

  @Test
  void aScriptOfASignedOutPageIsLedToTheLogin() {
    Colleague admin = Colleague.administrator(window(), web);
    Colleague kim = admin.hire(window(), web, "VIEWER");
    go(kim.page(), "orders.xhtml");
    UserPage.open(admin.page(), web, kim.name()).enabled(false).saved();
    kim.page().getByRole(AriaRole.SEARCHBOX).fill("mug");
    assertThat(kim.page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?ended=true"));
  }

  @Test
  void aNewPasswordEndsTheSessionsThatBeganWithTheOldOne() {
    Colleague admin = Colleague.administrator(window(), web);
    Colleague lea = admin.hire(window(), web, "VIEWER");
    Page atHome = window().newPage();
    LoginPage.open(atHome, web).logIn(lea.name(), Colleague.PASSWORD);
    atHome.waitForURL("**/orders.xhtml*");

    AccountPage.open(lea.page(), web).changePassword(Colleague.PASSWORD, "another long password!");
    assertThat(lea.page().locator(".toasts")).containsText("Your password is changed");
    go(atHome, "orders.xhtml");
    assertThat(atHome).hasURL(Pattern.compile(".*/login\\.xhtml\\?ended=true"));
    go(lea.page(), "orders.xhtml");
    assertThat(lea.page().locator("h1")).hasText("Orders");

    String oneTime = UserPage.open(admin.page(), web, lea.name()).resetPassword();
    go(lea.page(), "orders.xhtml");
    assertThat(lea.page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?ended=true"));
    LoginPage.open(lea.page(), web).logIn(lea.name(), oneTime);
    lea.page().waitForURL("**/account.xhtml");
  }

  @Test
  void aLockedAccountAndAnUnknownNameGetTheSameWords() {
    Colleague admin = Colleague.administrator(window(), web);
    Colleague ole = admin.hire(window(), web, "VIEWER");
    Page page = window().newPage();
    LoginPage login = LoginPage.open(page, web);
    String words = "";
    for (int i = 0; i < 6; i++) {
      login.logIn(ole.name(), "wrong " + i);
      assertThat(login.problem()).isVisible();
      words = login.problem().textContent();
    }
    login.logIn("unknown-" + Colleague.suffix(), "wrong");
    assertThat(login.problem()).hasText(words);
    login.logIn(ole.name(), Colleague.PASSWORD);
    assertThat(login.problem()).hasText(words);

    UserPage user = UserPage.open(admin.page(), web, ole.name());
    user.unlock();
    assertThat(user.toast()).containsText("can sign in again");
    login.logIn(ole.name(), Colleague.PASSWORD);
    page.waitForURL("**/orders.xhtml*");
  }

  @Test
  void addsSomebodyByKeyboardAlone() {
    Page page = Colleague.administrator(window(), web).page();
    go(page, "user.xhtml");
    String name = "keys-" + Colleague.suffix();
    page.locator("[id='edit:name']").focus();
    page.keyboard().type(name);
    page.keyboard().press("Tab");
    page.keyboard().type("Kay Board");
    page.keyboard().press("Control+s");
    assertThat(page.locator(".toasts")).containsText("Kay Board is saved");
    assertThat(page.locator(".one-time")).isFocused();
    page.locator("[data-dialog=reset-dialog]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-dialog=reset-dialog]")).isFocused();
    assertThat(page.locator(".history")).containsText("created it");
  }

  @Test
  void deletesSomebody() {
    Colleague admin = Colleague.administrator(window(), web);
    Colleague leaver = admin.hire(window(), web, "VIEWER");
    Page page = UserPage.open(admin.page(), web, leaver.name()).page();
    page.locator("[data-dialog=delete-dialog]").click();
    page.locator("dialog[open] button.destroy").click();
    page.waitForURL("**/users.xhtml*");
    assertThat(page.locator("#users")).not().containsText(leaver.name());
    go(leaver.page(), "orders.xhtml");
    assertThat(leaver.page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?ended=true"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessibleOnEachPage(ColorScheme scheme) {
    String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
    BrowserContext window = chromium.window("en-GB", scheme);
    windows.add(window);
    Colleague admin = Colleague.administrator(window, web);
    Page page = admin.page();
    String name = "axe-" + Colleague.suffix();
    UserPage user = UserPage.openNew(page, web);
    Accessibility.check(page, "user-new" + suffix);
    user.save();
    assertThat(page.locator(".problem-summary")).isVisible();
    Accessibility.check(page, "user-problems" + suffix);
    user.name(name).role("MANAGER").store("kontor", true).saved();
    Accessibility.check(page, "user-created" + suffix);
    String oneTime = user.oneTimePassword();
    go(page, "users.xhtml");
    assertThat(page.locator("#users")).containsText(name);
    Accessibility.check(page, "users" + suffix);
    go(page, "account.xhtml");
    Accessibility.check(page, "account" + suffix);

    BrowserContext theirs = chromium.window("en-GB", scheme);
    windows.add(theirs);
    Page forced = theirs.newPage();
    LoginPage.open(forced, web).logIn(name, oneTime);
    forced.waitForURL("**/account.xhtml");
    Accessibility.check(forced, "account-first" + suffix);
    new AccountPage(forced).changePassword(oneTime, Colleague.PASSWORD);
    forced.waitForURL("**/orders.xhtml*");
    go(forced, "users.xhtml");
    assertThat(forced.locator("h1")).containsText("Not for your role");
    Accessibility.check(forced, "forbidden" + suffix);
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static void go(Page page, String path) {
    page.navigate(web.resolve(path).toString());
  }

  private BrowserContext window() {
    BrowserContext window = chromium.window("en-GB");
    windows.add(window);
    return window;
  }
}
