package org.cartwright.order;

import java.util.List;

/** One page of orders and how many there are in all pages. */
public record OrderPage(List<OrderRow> rows, long total) {}
