package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Every reason for which a cart is refused. Codes are never renamed and never change meaning. */
public enum RefusalCode {
  WRONG_MESSAGE_TYPE(
      false,
      "The message is neither a text nor a bytes message.",
      "Send the cart as a TextMessage, or as a BytesMessage that holds UTF-8."),
  NOT_UTF8(
      false,
      "The bytes of the message are not UTF-8 text, or the text holds a NUL character.",
      "Encode the document as UTF-8."),
  TOO_LARGE(
      false,
      "The document has more bytes, deeper nesting or longer texts than are accepted.",
      "Send smaller carts, and large content by reference."),
  NOT_JSON(
      false,
      "The document is not one JSON object, or a field stands in it twice.",
      "Send exactly one JSON object, and each field once."),
  SCHEMA_VERSION_UNSUPPORTED(
      false,
      "The schema version is one that this Cartwright does not read.",
      "Write the document for a version that the message names."),
  FIELD_MISSING(false, "A required field is missing.", "Add the field that the pointer names."),
  FIELD_INVALID(
      false,
      "A field's value breaks the schema: wrong type, form, length or size.",
      "Correct the field that the pointer names."),
  FIELD_NOT_ALLOWED(
      false,
      "The document holds a field that only Cartwright writes.",
      "Leave the field out; Cartwright computes it."),
  NO_LINES(false, "The cart, or a shipment of it, has no line items.", "Send no empty shipments."),
  TOO_MANY_LINES(
      false,
      "The cart has more line items than are accepted.",
      "Split the cart, or have the limit raised."),
  STORE_UNKNOWN(
      true,
      "No store has this alias.",
      "Correct the alias, or have staff create the store, then send again."),
  STORE_INCOMPLETE(
      true,
      "The store lacks a setting that an order needs, such as its default order status.",
      "Have staff complete the store, then send again."),
  MARKET_UNKNOWN(
      true,
      "The store has no market with this alias, or it is not enabled.",
      "Correct the alias, or have staff enable the market, then send again."),
  CURRENCY_NOT_SOLD(
      true,
      "The store, or the market, does not sell in this currency.",
      "Send another currency, or have staff add it, then send again."),
  COUNTRY_NOT_SOLD(
      true,
      "The store, or the market, does not sell to this country.",
      "Correct the country, or have staff add it, then send again."),
  REGION_UNKNOWN(
      true,
      "The store does not know this region of the country.",
      "Correct the region, or have staff add it, then send again."),
  TAX_CLASS_UNKNOWN(
      true,
      "The store has no tax class with this alias.",
      "Correct the alias, or have staff add the class, then send again."),
  SKU_UNKNOWN(
      true,
      "The store's catalog has no such SKU.",
      "Correct the SKU, or have staff add the product, then send again."),
  PRICE_MISSING(
      true,
      "There is no price: none in the catalog for this currency, or none in the message of a store"
          + " that takes prices from messages.",
      "Send a unit price, or have staff add one to the catalog, then send again."),
  SHIPPING_METHOD_UNKNOWN(
      true,
      "The store has no such shipping method.",
      "Correct the alias, or have staff add the method, then send again."),
  SHIPPING_PRICE_MISSING(
      true,
      "The shipping method has no price in this currency.",
      "Send a shipping price where the store takes it, or have staff add one, then send again."),
  TOTAL_CHANGED(
      false,
      "The total that Cartwright computed is not the expected total: the buyer saw another one.",
      "Show the buyer the new total; after consent send a cart with a new id and that total."),
  PAYMENT_TOTAL_DIFFERS(
      false,
      "The amounts of the payments do not add up to the total.",
      "Correct the amounts and send a cart with a new id."),
  KEY_CONFLICT(
      false,
      "This idempotency key was used before with other content.",
      "Use one key for one cart; for new content take a new key and a new cart id."),
  CART_ALREADY_PLACED(
      false,
      "This cart id became an order before, under another key.",
      "Ask with the first key for its order; for a new order take a new cart id."),
  /** Never sent: what a reader makes of a code that a newer Cartwright sent. */
  @JsonEnumDefaultValue
  OTHER(
      false,
      "A newer Cartwright refused the cart for a reason that this version of the library cannot name.",
      "Read the message, and take the newer library.");

  private final boolean retryable;
  private final String meaning;
  private final String remedy;

  RefusalCode(boolean retryable, String meaning, String remedy) {
    this.retryable = retryable;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** True: the same message can succeed later, once somebody mended the cause. */
  public boolean retryable() {
    return retryable;
  }

  /** One sentence: what it means. */
  public String meaning() {
    return meaning;
  }

  /** What the sender, or staff, do about it. */
  public String remedy() {
    return remedy;
  }
}
