package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store that staff set up with the mouse alone sells to a sender in another language. */
class ShopFromNothingBrowserIT {
  private static Shop shop;
  private static StaffWindows windows;
  private final String store = "fjell-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    windows = new StaffWindows(shop);
  }

  @AfterAll
  static void close() {
    windows.close();
  }

  @Test
  void sellsWhatWasSetUpFromNothing() {
    SettingsPage page = new SettingsPage(windows.loggedIn(), shop.web());
    page.addStore(store, "Fjell", "NO");
    page.fill("Order number template", "FJ-{0}");
    page.save("Fjell");

    page.go("currency.xhtml?store=" + store);
    page.choose("Code", "EUR");
    assertThat(page.field("Name")).hasValue("Euro");
    page.save("Euro");

    page.go("country.xhtml?store=" + store + "&key=NO");
    page.click("Add 17 regions of the ISO list");
    page.save("Norway");

    page.go("taxes.xhtml?store=" + store);
    page.fill("Standard, Norway", "25");
    page.page().locator("tbody:has-text('Norway') .tax-toggle").first().click();
    page.fill("Standard, Svalbard", "0");
    page.save();
    assertThat(page.toasts()).containsText("saved");

    page.go("status.xhtml?store=" + store);
    page.fill("Name", "On hold");
    page.fill("Alias", "on-hold");
    page.save("On hold");
    page.go("store.xhtml?store=" + store + "&key=" + store);
    page.choose("Default order status", "on-hold");
    page.save("Fjell");

    page.go("product.xhtml?store=" + store);
    page.fill("SKU", "AXE-1");
    page.fill("Name", "Ice axe");
    page.fill("NOK", "125.00");
    page.save("Ice axe");

    Reply toOslo = NodeClient.send(shop.broker(), axes("NO-03"));
    assertThat(toOslo.orderNumber()).isEqualTo("FJ-1");
    assertTotal(toOslo, "200.00", "50.00", "250.00");
    Reply toSvalbard = NodeClient.send(shop.broker(), axes("NO-21"));
    assertThat(toSvalbard.orderNumber()).isEqualTo("FJ-2");
    assertTotal(toSvalbard, "250.00", "0.00", "250.00");

    page.go("order.xhtml?store=" + store + "&number=FJ-1");
    assertThat(page.heading()).containsText("FJ-1");
    assertThat(page.page().locator("main")).containsText("On hold");
    assertThat(page.page().locator("main")).containsText("Ice axe");
    assertThat(page.page().locator("main")).containsText("50.00");
  }

  private String axes(String region) {
    ObjectNode cart = CartFixture.mugs(2).put("store", store).put("expectedTotal", "250.00");
    CartFixture.line(cart).put("sku", "AXE-1");
    ((ObjectNode) cart.at("/shipments/0/address")).put("regionCode", region);
    return cart.toString();
  }

  private static void assertTotal(Reply reply, String net, String tax, String gross) {
    assertThat(reply.json().at("/order/totals/total/net").asText()).isEqualTo(net);
    assertThat(reply.json().at("/order/totals/total/tax").asText()).isEqualTo(tax);
    assertThat(reply.json().at("/order/totals/total/gross").asText()).isEqualTo(gross);
  }
}
