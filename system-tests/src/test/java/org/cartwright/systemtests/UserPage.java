package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The page on which an administrator edits a user. */
record UserPage(Page page) {
  static UserPage open(Page page, URI web, String name) {
    page.navigate(web.resolve("user.xhtml?key=" + name).toString());
    return new UserPage(page);
  }

  static UserPage openNew(Page page, URI web) {
    page.navigate(web.resolve("user.xhtml").toString());
    return new UserPage(page);
  }

  UserPage name(String name) {
    page.locator("[id='edit:name']").fill(name);
    return this;
  }

  /** By its name in the code; waits until the page has looked up what the role grants. */
  UserPage role(String role) {
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () -> page.locator("[id='edit:role']").selectOption(role));
    return this;
  }

  /** Grants a store by name, or not any more. */
  UserPage store(String alias, boolean granted) {
    Locator box = page.locator("input[data-store='" + alias + "']");
    if (box.isChecked() != granted) {
      page.waitForResponse(
          answer -> answer.request().method().equals("POST"), () -> box.setChecked(granted));
    }
    return this;
  }

  /** The row of a store: what the role grants, what is granted by name, what follows. */
  Locator storeRow(String storeName) {
    return page.locator("[id='edit:grants'] tbody tr, #grants tbody tr")
        .filter(new Locator.FilterOptions().setHasText(storeName));
  }

  UserPage enabled(boolean enabled) {
    page.locator("[id='edit:enabled']").setChecked(enabled);
    return this;
  }

  void save() {
    page.locator(".save-bar button.primary").click();
  }

  /** Saves, and waits until that is done. */
  void saved() {
    save();
    assertThat(toast()).containsText("is saved");
  }

  Locator toast() {
    return page.locator(".toasts");
  }

  /** The password that is shown once. */
  String oneTimePassword() {
    return page.locator(".one-time code").textContent();
  }

  String resetPassword() {
    page.locator("[data-dialog=reset-dialog]").click();
    page.locator("dialog[open] button.primary").click();
    assertThat(page.locator(".one-time")).isVisible();
    return oneTimePassword();
  }

  void unlock() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unlock")).click();
  }
}
