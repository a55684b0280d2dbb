package org.cartwright.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;

/** A page on which something of a store is set up. */
record SettingsPage(Page page, URI web) {
  void go(String address) {
    page.navigate(web.resolve(address).toString());
  }

  void fill(String label, String text) {
    field(label).fill(text);
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  /** Chooses by the value of the option. */
  void choose(String label, String value) {
    field(label).selectOption(new SelectOption().setValue(value));
  }

  void check(String label) {
    field(label).check();
  }

  void click(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void save() {
    page.locator(".save-bar button.primary").click();
  }

  /** Saves, and waits until the page says that it is done. */
  void save(String name) {
    save();
    assertThat(toasts()).containsText(name + " is saved");
  }

  void delete() {
    page.locator("[data-dialog=delete-dialog]").click();
    page.locator("dialog[open] button.destroy").click();
  }

  Locator toasts() {
    return page.locator("#toast-stack");
  }

  Locator heading() {
    return page.locator("h1");
  }

  /** Names in a list that people sort. */
  Locator rows() {
    return page.locator(".sortable-content a");
  }

  /** Adds a store with its first entries in a country. */
  void addStore(String alias, String name, String country) {
    go("stores.xhtml");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New store")).click();
    fill("Name", name);
    fill("Alias", alias);
    choose("Default country", country);
    save(name);
    assertThat(heading()).hasText(name);
  }
}
