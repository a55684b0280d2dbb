package org.cartwright.order;

/** By which time a feed of orders is sorted; ties are broken by the order's id. */
public record OrderFeedSort(Time time, boolean ascending) {
  /** The times of an order. */
  public enum Time {
    PLACED,
    UPDATED
  }

  String path() {
    return time == Time.PLACED ? "o.placed" : "o.updated";
  }
}
