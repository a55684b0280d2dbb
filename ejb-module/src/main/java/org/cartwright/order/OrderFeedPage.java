package org.cartwright.order;

import java.util.List;

/** Some orders, and whether there are more behind them. */
public record OrderFeedPage(List<OrderFeedEntry> orders, boolean more) {}
