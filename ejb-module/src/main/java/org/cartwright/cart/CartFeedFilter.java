package org.cartwright.cart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which carts of a store other programs ask for; a null field does not restrict.
 *
 * @param customer the sender's reference of the customer, exactly
 * @param ordered whether it became an order
 * @param modifiedFrom inclusive
 * @param modifiedUntil exclusive
 */
public record CartFeedFilter(
    @Nullable String customer,
    @Nullable Boolean ordered,
    @Nullable Instant modifiedFrom,
    @Nullable Instant modifiedUntil) {
  /** Every cart. */
  public static final CartFeedFilter ALL = new CartFeedFilter(null, null, null, null);
}
