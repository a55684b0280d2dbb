package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One refused cart, with the reason. */
record RefusalPage(Page page) {
  Locator content() {
    return page.locator("main");
  }
}
