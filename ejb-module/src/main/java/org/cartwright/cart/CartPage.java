package org.cartwright.cart;

import java.util.List;

/** One page of carts and how many there are in all pages. */
public record CartPage(List<CartRow> rows, long total) {}
