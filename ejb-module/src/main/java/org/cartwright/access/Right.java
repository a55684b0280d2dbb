package org.cartwright.access;

/** What somebody may do in a store. */
public enum Right {
  /** See what the store sells and what was ordered. */
  READ,
  /** The daily work: orders, refused carts, products. */
  WORK,
  /** Settings of the store, and, for all stores, users and API keys. */
  ADMINISTER
}
