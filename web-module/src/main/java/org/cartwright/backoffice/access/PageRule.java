package org.cartwright.backoffice.access;

import java.util.Map;
import java.util.TreeMap;
import org.cartwright.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of whoever opens it. A page that is not in the list does not exist for anybody;
 * a test compares the list with the pages and with the table in docs/access.md.
 */
public enum PageRule {
  /** Open to everybody. */
  OPEN(null),
  /** For whoever is signed in. */
  SIGNED_IN(null),
  /** For whoever may read in the store that the address names, or in any store. */
  READ(Right.READ),
  /** For whoever may work there. */
  WORK(Right.WORK),
  /** For administrators. */
  ADMINISTER(Right.ADMINISTER);

  private static final Map<String, PageRule> PAGES = new TreeMap<>();

  static {
    PAGES.put("/login.xhtml", OPEN);
    PAGES.put("/account.xhtml", SIGNED_IN);
    PAGES.put("/design.xhtml", SIGNED_IN);
    PAGES.put("/orders.xhtml", READ);
    PAGES.put("/order.xhtml", READ);
    PAGES.put("/order-edit.xhtml", WORK);
    PAGES.put("/carts.xhtml", READ);
    PAGES.put("/cart.xhtml", READ);
    PAGES.put("/refusals.xhtml", READ);
    PAGES.put("/refusal.xhtml", READ);
    PAGES.put("/refusal-retry.xhtml", WORK);
    PAGES.put("/products.xhtml", READ);
    PAGES.put("/product.xhtml", READ);
    PAGES.put("/product-import.xhtml", WORK);
    PAGES.put("/audit.xhtml", READ);
    PAGES.put("/settings.xhtml", ADMINISTER);
    PAGES.put("/stores.xhtml", ADMINISTER);
    PAGES.put("/store.xhtml", ADMINISTER);
    PAGES.put("/countries.xhtml", ADMINISTER);
    PAGES.put("/country.xhtml", ADMINISTER);
    PAGES.put("/country-import.xhtml", ADMINISTER);
    PAGES.put("/currencies.xhtml", ADMINISTER);
    PAGES.put("/currency.xhtml", ADMINISTER);
    PAGES.put("/markets.xhtml", ADMINISTER);
    PAGES.put("/market.xhtml", ADMINISTER);
    PAGES.put("/taxes.xhtml", ADMINISTER);
    PAGES.put("/tax-class.xhtml", ADMINISTER);
    PAGES.put("/statuses.xhtml", ADMINISTER);
    PAGES.put("/status.xhtml", ADMINISTER);
    PAGES.put("/users.xhtml", ADMINISTER);
    PAGES.put("/user.xhtml", ADMINISTER);
    PAGES.put("/api-keys.xhtml", ADMINISTER);
    PAGES.put("/api-key.xhtml", ADMINISTER);
  }

  private final @Nullable Right right;

  PageRule(@Nullable Right right) {
    this.right = right;
  }

  /** The right that it asks for; null if none. */
  @Nullable Right right() {
    return right;
  }

  /** The rule of a page, by its path in the application; null for what is no page. */
  public static @Nullable PageRule of(String path) {
    return PAGES.get(path);
  }

  /** Every page and its rule. */
  static Map<String, PageRule> all() {
    return Map.copyOf(PAGES);
  }
}
