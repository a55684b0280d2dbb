package org.cartwright.systemtests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * A member of staff whom the administrator let in, in a browser window of their own.
 *
 * @param name to sign in with
 * @param page the page that they see
 */
record Colleague(String name, Page page) {
  static final String PASSWORD = "a long one for the tests";

  /** The first administrator. */
  static Colleague administrator(BrowserContext window, URI web) {
    Page page = window.newPage();
    LoginPage.open(page, web).logIn("admin", ShopSettings.ADMIN_PASSWORD);
    page.waitForURL("**/orders.xhtml*");
    return new Colleague("admin", page);
  }

  /** Lets somebody in through the page for users; they have chosen their own password. */
  Colleague hire(BrowserContext window, URI web, String role, String... stores) {
    String name = role.toLowerCase(Locale.ROOT) + "-" + suffix();
    UserPage user = UserPage.openNew(page, web).name(name).role(role);
    for (String store : stores) {
      user.store(store, true);
    }
    user.saved();
    String oneTime = user.oneTimePassword();
    Page theirs = window.newPage();
    LoginPage.open(theirs, web).logIn(name, oneTime);
    theirs.waitForURL("**/account.xhtml");
    new AccountPage(theirs).changePassword(oneTime, PASSWORD);
    theirs.waitForURL("**/orders.xhtml*");
    return new Colleague(name, theirs);
  }

  static String suffix() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
