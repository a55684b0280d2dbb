/**
 * Carts: each is one JSON document in one row. A cart is kept as it came, also when it is refused,
 * unless there is no store to keep it for.
 */
@NullMarked
package org.cartwright.cart;

import org.jspecify.annotations.NullMarked;
