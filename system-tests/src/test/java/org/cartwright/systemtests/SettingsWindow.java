package org.cartwright.systemtests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A window in which an administrator edits the settings of one store. */
record SettingsWindow(Page page, Shop shop, String store) {
  static SettingsWindow open(BrowserContext window, Shop shop, SettingsStore store) {
    Page page = window.newPage();
    LoginPage.open(page, shop.web()).logIn("admin", ShopSettings.ADMIN_PASSWORD);
    page.waitForURL("**/orders.xhtml");
    return new SettingsWindow(page, shop, store.alias());
  }

  /** Goes to a page of the store; more of its address may follow behind the name. */
  void go(String path) {
    String separator = path.contains("?") ? "&" : "?";
    page.navigate(shop.web().resolve(path + separator + "store=" + store).toString());
  }

  void fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  void choose(String label, String option) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
  }

  void save() {
    page.locator(".save-bar .primary").click();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator toast() {
    return page.locator("#toast-stack");
  }
}
