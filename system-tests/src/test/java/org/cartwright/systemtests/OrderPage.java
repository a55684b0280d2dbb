package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One order. */
record OrderPage(Page page) {
  Locator heading() {
    return page.locator("h1");
  }

  /** Everything that the page says about the order. */
  Locator content() {
    return page.locator("main");
  }
}
