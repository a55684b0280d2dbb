package org.cartwright.cart;

import java.util.List;

/** Some carts, and whether there are more behind them. */
public record CartFeedPage(List<CartFeedEntry> carts, boolean more) {}
