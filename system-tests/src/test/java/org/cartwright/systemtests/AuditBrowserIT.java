package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit log: everything that was changed, found again. */
class AuditBrowserIT {
  private static Shop shop;
  private static StaffWindows windows;
  private static Integrator integrator;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    windows = new StaffWindows(shop);
    integrator = new Integrator(shop.broker());
  }

  @AfterAll
  static void close() {
    integrator.close();
    windows.close();
  }

  @AfterEach
  void closeWindows() {
    windows.closeAll();
  }

  @Test
  void findsWhoDidWhatToAnOrder() {
    String number = integrator.ask(null, CartFixture.mugs(1).toString()).orderNumber();
    Page page = windows.loggedIn();
    windows.go(page, "order.xhtml?store=nordlys&number=" + number);
    page.locator("[data-dialog=status-dialog]").click();
    page.locator("dialog[open] select").selectOption("packing");
    page.locator("dialog[open] .button.primary").click();
    assertThat(page.locator("h1 ~ .badge").first()).hasText("Packing");

    windows.go(page, "audit.xhtml?q=" + number);
    assertThat(page.locator("tbody tr")).hasCount(2);
    assertThat(page.locator("tbody tr").first()).containsText("admin");
    assertThat(page.locator("tbody tr").first()).containsText("packing");
    assertThat(page.locator("tbody tr").nth(1)).containsText("intake");
    page.locator("#list\\:page\\:action").selectOption("PLACED");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator(".chip")).hasText("Action: placed it");
    page.locator("tbody tr a").first().click();
    assertThat(page.locator("h1")).containsText(number);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme scheme) {
    integrator.ask(null, CartFixture.mugs(1).toString());
    Page page = windows.loggedIn(scheme);
    windows.go(page, "audit.xhtml?kind=ORDER");
    assertThat(page.locator("tbody tr").first()).isVisible();
    Accessibility.check(page, "audit-" + scheme.name().toLowerCase(Locale.ROOT));
  }
}
