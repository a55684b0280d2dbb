package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opens each page with something to show: light, dark and in German, wide and 320 pixels narrow.
 * The pictures are in {@code target/screens}; {@code mvn verify -Pscreens} makes only them.
 */
class EveryPageBrowserIT {
  private static Shop shop;
  private static Chromium chromium;
  private static Map<String, String> pages;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    chromium = new Chromium();
    pages = pages();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void knowsEveryPageThereIs() throws IOException {
    Path folder = Artifacts.root().resolve("web-module/src/main/webapp");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(pages.values().stream().map(path -> path.replaceFirst("\\?.*", "")).distinct())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".xhtml") && !name.equals("login.xhtml"))
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessibleInEachTheme(ColorScheme scheme) {
    visit("en-GB", scheme, "-" + scheme.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void isAccessibleInGerman() {
    visit("de-DE", ColorScheme.LIGHT, "-german");
  }

  private static void visit(String locale, ColorScheme scheme, String suffix) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext window = chromium.window(locale, scheme)) {
      Page page = window.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              wrong.add("console of " + page.url() + ": " + message.text());
            }
          });
      LoginPage login = LoginPage.open(page, shop.web());
      Accessibility.violations(page, "login" + suffix).forEach(each -> wrong.add("login: " + each));
      login.logIn("admin", ShopSettings.ADMIN_PASSWORD);
      page.waitForURL("**/orders.xhtml");
      pages.forEach(
          (name, path) -> {
            Response response = page.navigate(shop.web().resolve(path).toString());
            if (response.status() != 200) {
              wrong.add(name + ": status " + response.status());
            }
            Accessibility.violations(page, name + suffix)
                .forEach(each -> wrong.add(name + ": " + each));
          });
    }
    assertThat(wrong).isEmpty();
  }

  /** Address by name; lists and entities of the demo store, and new ones. */
  private static Map<String, String> pages() {
    try (Integrator integrator = new Integrator(shop.broker())) {
      ObjectNode cart = CartFixture.mugs(2).put("expectedTotal", "298.00");
      String order = integrator.ask(null, cart.toString()).orderNumber();
      ObjectNode wrong = CartFixture.mugs(1).put("expectedTotal", "1.00");
      integrator.ask(null, wrong.toString());
      String refusal =
          shop.postgres()
              .value(
                  "select refusal_id from refusal where cart_id = '%s'"
                      .formatted(wrong.path("cartId").asText()));
      Map<String, String> all = new LinkedHashMap<>();
      all.put("orders", "orders.xhtml");
      all.put("order", "order.xhtml?store=nordlys&number=" + order);
      all.put("order-edit", "order-edit.xhtml?store=nordlys&key=" + order);
      all.put("carts", "carts.xhtml");
      all.put("cart", "cart.xhtml?id=" + cart.path("cartId").asText());
      all.put("refusals", "refusals.xhtml");
      all.put("refusal", "refusal.xhtml?id=" + refusal);
      all.put("refusal-retry", "refusal-retry.xhtml?id=" + refusal);
      all.put("products", "products.xhtml?store=nordlys");
      all.put("product", "product.xhtml?store=nordlys&key=TENT-2");
      all.put("product-new", "product.xhtml?store=nordlys");
      all.put("product-import", "product-import.xhtml?store=nordlys");
      all.put("settings", "settings.xhtml?store=nordlys");
      all.put("stores", "stores.xhtml");
      all.put("store", "store.xhtml?key=nordlys");
      all.put("store-new", "store.xhtml");
      all.put("countries", "countries.xhtml?store=nordlys");
      all.put("country", "country.xhtml?store=nordlys&key=NO");
      all.put("country-import", "country-import.xhtml?store=nordlys");
      all.put("currencies", "currencies.xhtml?store=nordlys");
      all.put("currency", "currency.xhtml?store=nordlys&key=NOK");
      all.put("markets", "markets.xhtml?store=nordlys");
      all.put("market", "market.xhtml?store=nordlys");
      all.put("taxes", "taxes.xhtml?store=nordlys");
      all.put("tax-class", "tax-class.xhtml?store=nordlys&key=standard");
      all.put("statuses", "statuses.xhtml?store=nordlys");
      all.put("status", "status.xhtml?store=nordlys&key=new");
      all.put("users", "users.xhtml");
      all.put("user", "user.xhtml?key=admin");
      all.put("user-new", "user.xhtml");
      all.put("account", "account.xhtml");
      all.put("api-keys", "api-keys.xhtml");
      all.put("api-key", "api-key.xhtml");
      all.put("audit", "audit.xhtml");
      all.put("design", "design.xhtml");
      return all;
    }
  }
}
