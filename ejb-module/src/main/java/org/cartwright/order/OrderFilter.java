package org.cartwright.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders to list; a null field or an empty set does not restrict.
 *
 * @param text part of the number, the customer's name or email address, the cart's id, or of a SKU,
 *     in any case
 * @param store alias of the store
 * @param statuses aliases of order statuses, of which the order has one
 * @param states of which the order has one
 * @param from when it was placed, inclusive
 * @param until when it was placed, exclusive
 * @param totalFrom least gross total, in the order's own currency
 * @param totalUntil largest gross total
 */
public record OrderFilter(
    @Nullable String text,
    @Nullable String store,
    Set<String> statuses,
    Set<OrderState> states,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable BigDecimal totalFrom,
    @Nullable BigDecimal totalUntil) {
  public OrderFilter {
    statuses = Set.copyOf(statuses);
    states = Set.copyOf(states);
  }

  /** By text, store and status, each of which may be null. */
  public static OrderFilter of(
      @Nullable String text, @Nullable String store, @Nullable String status) {
    Set<String> statuses = status == null ? Set.of() : Set.of(status);
    return new OrderFilter(text, store, statuses, Set.of(), null, null, null, null);
  }
}
