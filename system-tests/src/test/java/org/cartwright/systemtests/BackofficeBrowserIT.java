package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackofficeBrowserIT {
  private static Shop shop;
  private static Chromium chromium;
  private static Integrator integrator;
  private @Nullable BrowserContext window;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    chromium = new Chromium();
    integrator = new Integrator(shop.broker());
  }

  @AfterAll
  static void close() {
    integrator.close();
    chromium.close();
  }

  @AfterEach
  void closeWindow() {
    if (window != null) {
      window.close();
    }
  }

  @Test
  void letsNobodyInWithAWrongPassword() {
    Page page = newPage(ColorScheme.LIGHT);
    LoginPage login = LoginPage.open(page, shop.web());

    login.logIn("admin", "a wrong password");

    assertThat(login.problem()).isVisible();
    Accessibility.check(page, "login-refused-light");
    OrdersPage.open(page, shop.web());
    assertThat(page.locator("#login\\:password")).isVisible();
  }

  @Test
  void showsTheOrderOfACartWithItsTotals() {
    Reply placed = integrator.ask(null, twoMugsByPost().toString());
    Page page = loggedIn(ColorScheme.LIGHT);

    OrdersPage orders = OrdersPage.open(page, shop.web());
    assertThat(orders.find(placed.orderNumber())).containsText("Ingrid Berg");
    assertThat(orders.find(placed.orderNumber())).containsText("347.00");

    OrderPage order = orders.open(placed.orderNumber());
    assertThat(order.heading()).containsText(placed.orderNumber());
    for (String amount : new String[] {"298.00", "49.00", "277.60", "69.40", "347.00"}) {
      assertThat(order.content()).containsText(amount);
    }
    assertThat(order.content()).containsText("MUG-1");
    assertThat(order.content()).containsText("Storgata 1");
  }

  @Test
  void showsARefusedCartWithTheReason() {
    ObjectNode cart = CartFixture.mugs(1).put("expectedTotal", "1.00");
    Reply refused = integrator.ask(null, cart.toString());
    Page page = loggedIn(ColorScheme.LIGHT);

    RefusalsPage refusals = RefusalsPage.open(page, shop.web());
    RefusalPage refusal = refusals.open(cart.path("cartId").asText());

    assertThat(refusal.content()).containsText(refused.code());
    assertThat(refusal.content()).containsText(refused.message());
    assertThat(refusal.content()).containsText(cart.path("cartId").asText());
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessibleOnEachPage(ColorScheme scheme) {
    ObjectNode cart = twoMugsByPost();
    ObjectNode wrong = CartFixture.mugs(1).put("expectedTotal", "1.00");
    Reply placed = integrator.ask(null, cart.toString());
    integrator.ask(null, wrong.toString());
    String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);

    Page page = newPage(scheme);
    LoginPage login = LoginPage.open(page, shop.web());
    Accessibility.check(page, "login" + suffix);
    login.logIn("admin", ShopSettings.ADMIN_PASSWORD);
    OrdersPage orders = OrdersPage.open(page, shop.web());
    Accessibility.check(page, "orders" + suffix);
    assertThat(orders.open(placed.orderNumber()).heading()).containsText(placed.orderNumber());
    Accessibility.check(page, "order" + suffix);
    page.navigate(shop.web().resolve("carts.xhtml").toString());
    Accessibility.check(page, "carts" + suffix);
    page.navigate(shop.web().resolve("cart.xhtml?id=" + cart.path("cartId").asText()).toString());
    assertThat(page.locator("main")).containsText(placed.orderNumber());
    Accessibility.check(page, "cart" + suffix);
    RefusalsPage refusals = RefusalsPage.open(page, shop.web());
    Accessibility.check(page, "refusals" + suffix);
    String cartId = wrong.path("cartId").asText();
    assertThat(refusals.open(cartId).content()).containsText(cartId);
    Accessibility.check(page, "refusal" + suffix);
  }

  private static ObjectNode twoMugsByPost() {
    ObjectNode cart = CartFixture.mugs(2).put("expectedTotal", "347.00");
    ((ObjectNode) cart.at("/shipments/0")).put("shippingMethod", "post");
    return cart;
  }

  private Page loggedIn(ColorScheme scheme) {
    Page page = newPage(scheme);
    LoginPage.open(page, shop.web()).logIn("admin", ShopSettings.ADMIN_PASSWORD);
    return page;
  }

  private Page newPage(ColorScheme scheme) {
    BrowserContext opened =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setLocale("en-GB")
                    .setViewportSize(1280, 900));
    window = opened;
    return opened.newPage();
  }
}
