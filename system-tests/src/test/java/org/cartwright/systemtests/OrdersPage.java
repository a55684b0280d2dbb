package org.cartwright.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The list of orders. */
record OrdersPage(Page page) {
  static OrdersPage open(Page page, URI web) {
    page.navigate(web.resolve("orders.xhtml").toString());
    return new OrdersPage(page);
  }

  /** The row of an order. */
  Locator row(String orderNumber) {
    return page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHas(page.getByText(orderNumber, exactly())));
  }

  OrderPage open(String orderNumber) {
    row(orderNumber).getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
    return new OrderPage(page);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
