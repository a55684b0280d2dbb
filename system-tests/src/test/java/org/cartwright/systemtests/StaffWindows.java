package org.cartwright.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Browser windows of members of staff, each with cookies of its own. */
final class StaffWindows implements AutoCloseable {
  private final Shop shop;
  private final Chromium chromium = new Chromium();
  private final List<BrowserContext> open = new ArrayList<>();

  StaffWindows(Shop shop) {
    this.shop = shop;
  }

  /** A window in which the administrator is logged in. */
  Page loggedIn() {
    return loggedIn(ColorScheme.LIGHT);
  }

  Page loggedIn(ColorScheme scheme) {
    BrowserContext window =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setLocale("en-GB")
                    .setViewportSize(1280, 900));
    open.add(window);
    Page page = window.newPage();
    LoginPage.open(page, shop.web()).logIn("admin", ShopSettings.ADMIN_PASSWORD);
    page.waitForURL("**/orders.xhtml**");
    return page;
  }

  void go(Page page, String address) {
    page.navigate(shop.web().resolve(address).toString());
  }

  void closeAll() {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  @Override
  public void close() {
    closeAll();
    chromium.close();
  }
}
