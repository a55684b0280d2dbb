package org.cartwright.store;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A store that was just added and is given its first country, currency, taxes and so on: each
 * package observes this event and adds what it keeps, in the order of {@code @Priority}, within the
 * transaction. Another observer can add more.
 */
public final class NewStore {
  private final String storeId;
  private final String country;
  private final String currency;
  private final Locale language;
  private @Nullable String taxClass;
  private @Nullable String orderStatus;
  private @Nullable String errorStatus;

  NewStore(String storeId, String country, String currency, Locale language) {
    this.storeId = storeId;
    this.country = country;
    this.currency = currency;
    this.language = language;
  }

  public String storeId() {
    return storeId;
  }

  /** ISO 3166-1 code of the country in which it begins. */
  public String country() {
    return country;
  }

  /** ISO 4217 code of the currency in which it begins. */
  public String currency() {
    return currency;
  }

  /** The name of a thing that every new store gets, in the language of whoever adds the store. */
  public String name(String thing) {
    ResourceBundle names =
        ResourceBundle.getBundle(
            "org.cartwright.store.beginnings",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return names.getString(thing);
  }

  /** Makes a tax class the store's default. */
  public void defaultTaxClass(String alias) {
    taxClass = alias;
  }

  void defaultStatuses(String normal, String error) {
    orderStatus = normal;
    errorStatus = error;
  }

  Locale language() {
    return language;
  }

  @Nullable String taxClass() {
    return taxClass;
  }

  @Nullable String orderStatus() {
    return orderStatus;
  }

  @Nullable String errorStatus() {
    return errorStatus;
  }
}
