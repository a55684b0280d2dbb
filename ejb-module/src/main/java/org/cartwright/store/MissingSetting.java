package org.cartwright.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A setting without which a store can sell nothing. */
public enum MissingSetting {
  DEFAULT_COUNTRY("default country"),
  DEFAULT_TAX_CLASS("default tax class"),
  DEFAULT_ORDER_STATUS("default order status"),
  CURRENCY("currency");

  private final String words;

  MissingSetting(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static List<MissingSetting> of(StoreDetails store, boolean hasCurrencies) {
    List<MissingSetting> missing = new ArrayList<>();
    unless(store.defaultCountry(), DEFAULT_COUNTRY, missing);
    unless(store.defaultTaxClass(), DEFAULT_TAX_CLASS, missing);
    unless(store.defaultOrderStatus(), DEFAULT_ORDER_STATUS, missing);
    if (!hasCurrencies) {
      missing.add(CURRENCY);
    }
    return missing;
  }

  private static void unless(
      @Nullable String value, MissingSetting setting, List<MissingSetting> missing) {
    if (value == null) {
      missing.add(setting);
    }
  }
}
