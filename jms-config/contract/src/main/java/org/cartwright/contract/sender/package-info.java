/**
 * Sends carts to Cartwright and waits for the answers: {@link
 * org.cartwright.contract.sender.CartSender} for Java programs, {@link
 * org.cartwright.contract.sender.SendCarts} for the command line. The only package of the contract
 * that needs a broker client and a command line parser; both are optional dependencies.
 *
 * <p>Invariants: a cart is on the broker's disk before it counts as sent, and a cart without an
 * answer is sent again only under the same key.
 */
@NullMarked
package org.cartwright.contract.sender;

import org.jspecify.annotations.NullMarked;
