package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The list of refused carts. */
record RefusalsPage(Page page) {
  static RefusalsPage open(Page page, URI web) {
    page.navigate(web.resolve("refusals.xhtml").toString());
    return new RefusalsPage(page);
  }

  /** Searches for the refusal of a cart and returns its row. */
  Locator find(String cartId) {
    page.getByRole(AriaRole.SEARCHBOX).fill(cartId);
    return page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHas(page.locator("[title=\"" + cartId + "\"]")));
  }

  RefusalPage open(String cartId) {
    find(cartId).getByRole(AriaRole.LINK).first().click();
    page.waitForURL("**/refusal.xhtml?**");
    return new RefusalPage(page);
  }
}
