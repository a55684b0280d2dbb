/**
 * Carts: each is one JSON document in one row. A cart is kept as it came, whether or not it becomes
 * an order.
 */
@NullMarked
package org.cartwright.cart;

import org.jspecify.annotations.NullMarked;
