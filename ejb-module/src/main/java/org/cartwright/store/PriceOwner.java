package org.cartwright.store;

/** Whose unit prices hold when a cart is placed; a setting of the store (ADR 9). */
public enum PriceOwner {
  /** The catalog's: an unknown SKU is refused, and a price in the cart is ignored. */
  CATALOG,
  /** The sender's: each line carries its unit price, and SKUs need not be known. */
  MESSAGE
}
