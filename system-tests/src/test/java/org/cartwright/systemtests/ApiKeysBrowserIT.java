package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKeysBrowserIT {
  private static Shop shop;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void makesAKeyThatWorksUntilItIsRevoked(ColorScheme scheme) {
    String suffix = "-" + scheme.name().toLowerCase(Locale.ROOT);
    String name = "Warehouse " + UUID.randomUUID();
    try (BrowserContext window = chromium.window("en-GB", scheme)) {
      Page page = window.newPage();
      LoginPage.open(page, shop.web()).logIn("admin", ShopSettings.ADMIN_PASSWORD);
      page.waitForURL("**/orders.xhtml");

      page.navigate(shop.web().resolve("api-key.xhtml").toString());
      page.locator("#edit\\:save").click();
      assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Choose at least one scope.");
      Accessibility.check(page, "api-key-refused" + suffix);
      page.locator("#edit\\:name").fill(name);
      page.getByLabel("Read stores and their settings").check();
      page.locator("#edit\\:store").selectOption("kontor");
      page.locator("#edit\\:save").click();
      page.waitForURL("**/api-key.xhtml?key=*");
      assertThat(page.locator("#secret")).isVisible();
      Accessibility.check(page, "api-key-made" + suffix);
      RestClient program = new RestClient(shop.web(), page.locator("#secret").textContent());
      assertThat(program.get("v1/stores/kontor").status()).isEqualTo(200);
      assertThat(program.get("v1/stores/nordlys").status()).isEqualTo(404);

      page.reload();
      assertThat(page.locator("#edit\\:name")).hasValue(name);
      assertThat(page.locator("#secret")).hasCount(0);
      page.navigate(shop.web().resolve("api-keys.xhtml").toString());
      Accessibility.check(page, "api-keys" + suffix);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
      page.locator("[data-dialog=revoke-dialog]").click();
      assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
      page.locator("#edit\\:revoke").click();
      assertThat(page.getByText("This key was revoked")).isVisible();
      Accessibility.check(page, "api-key-revoked" + suffix);
      assertThat(program.get("v1/stores/kontor").code()).isEqualTo("key-revoked");
    }
  }
}
