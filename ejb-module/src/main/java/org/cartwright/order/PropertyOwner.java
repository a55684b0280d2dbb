package org.cartwright.order;

/** What part of an order a stored address or property belongs to. */
enum PropertyOwner {
  ORDER,
  CODE,
  TAG,
  SHIPMENT,
  LINE,
  ATTRIBUTE,
  PAYMENT,
  SHIPMENT_ADDRESS,
  PAYMENT_ADDRESS
}
