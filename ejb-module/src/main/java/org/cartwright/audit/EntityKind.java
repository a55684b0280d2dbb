package org.cartwright.audit;

/** Kinds of what staff and API keys change. Names are kept in the audit log: never rename one. */
public enum EntityKind {
  STORE,
  COUNTRY,
  CURRENCY,
  MARKET,
  TAX_CLASS,
  ORDER_STATUS,
  SHIPPING_METHOD,
  PRODUCT,
  ORDER,
  CART,
  REFUSAL,
  STAFF_USER,
  API_KEY
}
