package org.cartwright.order;

/** A whole order for other programs: the entry of its list, and everything that was recorded. */
public record OrderFeedDocument(OrderFeedEntry entry, OrderView order) {}
