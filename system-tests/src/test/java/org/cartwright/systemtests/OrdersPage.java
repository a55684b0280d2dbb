package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The list of orders. */
record OrdersPage(Page page) {
  static OrdersPage open(Page page, URI web) {
    page.navigate(web.resolve("orders.xhtml").toString());
    return new OrdersPage(page);
  }

  /** Searches for an order and returns its row. */
  Locator find(String orderNumber) {
    page.getByRole(AriaRole.SEARCHBOX).fill(orderNumber);
    return page.locator("tbody tr").filter(new Locator.FilterOptions().setHas(link(orderNumber)));
  }

  OrderPage open(String orderNumber) {
    find(orderNumber).getByRole(AriaRole.LINK).first().click();
    page.waitForURL("**/order.xhtml?**");
    return new OrderPage(page);
  }

  private Locator link(String orderNumber) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(orderNumber).setExact(true));
  }
}
