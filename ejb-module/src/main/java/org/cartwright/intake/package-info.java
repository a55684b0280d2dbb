/**
 * The way in for carts: messages are read, placed and answered here. The only package that knows
 * JMS. Whatever comes in leaves an order or a stored refusal, never nothing.
 */
@NullMarked
package org.cartwright.intake;

import org.jspecify.annotations.NullMarked;
