package org.cartwright.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of a store other programs ask for; a null field does not restrict.
 *
 * @param status alias of the order status
 * @param customer the sender's reference of the customer, exactly
 * @param email of the customer, in any case
 * @param placedFrom inclusive
 * @param placedUntil exclusive
 * @param updatedFrom inclusive
 */
public record OrderFeedFilter(
    @Nullable OrderState state,
    @Nullable String status,
    @Nullable String customer,
    @Nullable String email,
    @Nullable Instant placedFrom,
    @Nullable Instant placedUntil,
    @Nullable Instant updatedFrom) {
  /** Every order. */
  public static final OrderFeedFilter ALL =
      new OrderFeedFilter(null, null, null, null, null, null, null);
}
