package org.cartwright.backoffice.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cartwright.audit.EntityKind;
import org.jspecify.annotations.Nullable;

/** Where each kind of entity is shown. */
final class Places {
  private Places() {}

  static String of(EntityKind kind, @Nullable String store, String key) {
    return switch (kind) {
      case STORE -> "/store.xhtml?key=" + encoded(key);
      case COUNTRY -> inStore("/country.xhtml", store, "key", key);
      case CURRENCY -> inStore("/currency.xhtml", store, "key", key);
      case MARKET -> inStore("/market.xhtml", store, "key", key);
      case TAX_CLASS -> inStore("/tax-class.xhtml", store, "key", key);
      case ORDER_STATUS -> inStore("/status.xhtml", store, "key", key);
      case SHIPPING_METHOD -> "/settings.xhtml?store=" + encoded(store);
      case PRODUCT -> inStore("/product.xhtml", store, "key", key);
      case ORDER -> inStore("/order.xhtml", store, "number", key);
      case CART -> "/cart.xhtml?id=" + encoded(key);
      case REFUSAL -> "/refusal.xhtml?id=" + encoded(key);
      case STAFF_USER -> "/user.xhtml?key=" + encoded(key);
      case API_KEY -> "/api-key.xhtml?key=" + encoded(key);
    };
  }

  private static String inStore(String page, @Nullable String store, String name, String key) {
    return page + "?store=" + encoded(store) + "&" + name + "=" + encoded(key);
  }

  private static String encoded(@Nullable String value) {
    return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
