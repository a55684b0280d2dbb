/**
 * Purchase orders: what a cart becomes, once. A placed order is a snapshot: nothing in it changes
 * when stores, products or taxes do. Placing, numbers, states and search are here; it may use
 * carts, pricing and the settings below them, never messages.
 */
@NullMarked
package org.cartwright.order;

import org.jspecify.annotations.NullMarked;
