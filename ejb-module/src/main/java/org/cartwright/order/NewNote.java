package org.cartwright.order;

import org.jspecify.annotations.Nullable;

/**
 * A note that somebody writes on an order.
 *
 * @param forCustomer the customer may see it; else only staff
 */
public record NewNote(@Nullable String title, String detail, boolean forCustomer) {}
