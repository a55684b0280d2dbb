package org.cartwright.api;

import java.time.Instant;
import org.cartwright.contract.Amounts;
import org.cartwright.order.OrderFeedEntry;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
record OrderEntry(
    String orderId,
    String orderNumber,
    String store,
    Instant placed,
    Instant updated,
    long version,
    String state,
    String status,
    String cartId,
    String idempotencyKey,
    Buyer customer,
    String currency,
    Amounts total) {

  /** Who ordered; without a name and an address when the cart had none. */
  record Buyer(@Nullable String reference, @Nullable String name, @Nullable String email) {}

  static OrderEntry of(String store, OrderFeedEntry order) {
    String name = order.customerName();
    return new OrderEntry(
        order.orderId(),
        order.orderNumber(),
        store,
        order.placed(),
        order.updated(),
        order.version(),
        order.state().name(),
        order.status(),
        order.cartId(),
        order.idempotencyKey(),
        new Buyer(order.customerReference(), name.isEmpty() ? null : name, order.customerEmail()),
        order.currency(),
        order.total());
  }
}
