package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The page where staff log in. */
record LoginPage(Page page) {
  static LoginPage open(Page page, URI web) {
    page.navigate(web.resolve("login.xhtml").toString());
    return new LoginPage(page);
  }

  void logIn(String name, String password) {
    page.locator("#login\\:name").fill(name);
    page.locator("#login\\:password").fill(password);
    page.locator("#login\\:submit").click();
  }

  /** The words that say why not. */
  Locator problem() {
    return page.locator("#problem");
  }
}
