package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Opens every page of docs/access.md as everybody that it names, over plain HTTP, and looks for the
 * buttons that are not for everybody. The people are let in through the pages.
 */
class AccessMatrixIT {
  private static final AccessMatrix MATRIX = AccessMatrix.read();
  private static URI web;
  private static Chromium chromium;
  private static final Map<String, BrowserContext> WINDOWS = new TreeMap<>();

  /** Managers enter Kontor only by name while this test runs; one of them is named. */
  @BeforeAll
  static void letPeopleIn() {
    web = Shop.withItsOwnBroker().web();
    chromium = new Chromium();
    AccessMatrix.WHO.forEach(who -> WINDOWS.put(who, chromium.window("en-GB")));
    Colleague admin = Colleague.administrator(window("admin"), web);
    admin.hire(window("viewer"), web, "VIEWER");
    admin.hire(window("manager"), web, "MANAGER", "kontor");
    admin.hire(window("without grant"), web, "MANAGER");
    managersMayEnter(admin.page(), false);
  }

  @AfterAll
  static void letManagersInAgain() {
    try {
      managersMayEnter(window("admin").newPage(), true);
    } finally {
      chromium.close();
    }
  }

  @Test
  void everyPageOpensForThoseInTheTableAndForNobodyElse() {
    List<String> wrong = new ArrayList<>();
    MATRIX
        .pages()
        .keySet()
        .forEach(
            page ->
                AccessMatrix.WHO.forEach(
                    who -> {
                      String expected = MATRIX.mayOpen(page, who) ? "opens" : refusal(who);
                      String found = open(page + "?store=kontor", who);
                      if (!found.equals(expected)) {
                        wrong.add(page + " for " + who + ": " + found + ", not " + expected);
                      }
                    }));
    assertThat(MATRIX.pages()).hasSizeGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsNoPageIsNotThereForAnybody() {
    for (String who : List.of("viewer", "manager", "admin")) {
      for (String path :
          List.of(
              "no-such-page.xhtml", "WEB-INF/errors/403.xhtml", "WEB-INF/templates/frame.xhtml")) {
        assertThat(answer(path, who).status()).as(path + " for " + who).isEqualTo(404);
      }
    }
  }

  @Test
  void aManagerSeesNothingOfAStoreThatIsNotGranted() {
    Page outsider = window("without grant").newPage();
    outsider.navigate(web.resolve("products.xhtml?store=nordlys").toString());
    assertThat(outsider.locator("tbody tr").first()).isVisible();
    assertThat(outsider.locator(".store-menu")).not().containsText("Kontor");
    Page manager = window("manager").newPage();
    manager.navigate(web.resolve("products.xhtml?store=nordlys").toString());
    assertThat(manager.locator(".store-menu")).containsText("Kontor");
  }

  @Test
  void buttonsOfWorkAreThereOnlyForThoseWhoMayWork() {
    for (String who : List.of("viewer", "manager", "admin")) {
      Page page = window(who).newPage();
      page.navigate(web.resolve("products.xhtml?store=kontor").toString());
      assertThat(page.locator("h1")).isVisible();
      int expected = who.equals("viewer") ? 0 : 1;
      assertThat(page.locator("a[href*='product-import.xhtml']")).hasCount(expected);
      page.navigate(web.resolve("product.xhtml?store=kontor").toString());
      assertThat(page.locator(".save-bar")).hasCount(expected);
    }
  }

  @Test
  void theNavigationOffersOnlyWhatOpens() {
    for (String who : List.of("viewer", "manager", "admin")) {
      Page page = window(who).newPage();
      page.navigate(web.resolve("orders.xhtml").toString());
      for (Locator link : page.locator(".navigation-link").all()) {
        String name = link.getAttribute("href").replaceAll(".*/", "");
        assertThat(MATRIX.mayOpen(name, who)).as(name + " for " + who).isTrue();
      }
      assertThat(page.locator(".navigation-link[href*='users.xhtml']"))
          .hasCount(who.equals("admin") ? 1 : 0);
    }
  }

  private static String refusal(String who) {
    return who.equals("nobody") ? "leads to the login" : "is refused";
  }

  /** A page that needs a record says 404 without one, but only to those who may open it. */
  private static String open(String path, String who) {
    APIResponse answer = answer(path, who);
    return switch (answer.status()) {
      case 200, 404 -> "opens";
      case 403 -> "is refused";
      case 302, 303 ->
          String.valueOf(answer.headers().get("location")).contains("/login.xhtml")
              ? "leads to the login"
              : "opens";
      default -> "answers " + answer.status();
    };
  }

  private static APIResponse answer(String path, String who) {
    return window(who)
        .request()
        .get(web.resolve(path).toString(), RequestOptions.create().setMaxRedirects(0));
  }

  private static BrowserContext window(String who) {
    BrowserContext window = WINDOWS.get(who);
    if (window == null) {
      throw new IllegalArgumentException(who);
    }
    return window;
  }

  private static void managersMayEnter(Page page, boolean enter) {
    page.navigate(web.resolve("store.xhtml?key=kontor").toString());
    page.locator("#store-access tr", new Page.LocatorOptions().setHasText("All managers"))
        .getByRole(AriaRole.BUTTON)
        .click();
    assertThat(page.locator(".toasts")).containsText("Access is changed");
    assertThat(
            page.locator("#store-access tr", new Page.LocatorOptions().setHasText("All managers")))
        .containsText(enter ? "May enter" : "Only by name");
  }
}
