package org.cartwright.store;

/** When a gift card that was bought can be redeemed. */
public enum GiftCardActivation {
  /** When staff say so. */
  MANUAL,
  /** As soon as its order is placed. */
  AUTOMATIC,
  /** When its order gets the status that the store names. */
  ORDER_STATUS
}
