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

  /** The row that speaks of this cart. */
  Locator row(String words) {
    return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words));
  }

  RefusalPage open(String words) {
    row(words).getByRole(AriaRole.LINK).first().click();
    return new RefusalPage(page);
  }
}
