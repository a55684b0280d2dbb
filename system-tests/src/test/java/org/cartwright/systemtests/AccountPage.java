package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The page of one's own account. */
record AccountPage(Page page) {
  static AccountPage open(Page page, URI web) {
    page.navigate(web.resolve("account.xhtml").toString());
    return new AccountPage(page);
  }

  void changePassword(String current, String wanted) {
    page.locator("[id='password:current']").fill(current);
    page.locator("[id='password:wanted']").fill(wanted);
    page.locator("[id='password:change']").click();
  }

  Locator problem() {
    return page.locator(".field-problem");
  }
}
