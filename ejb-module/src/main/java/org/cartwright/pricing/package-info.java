/**
 * What a cart costs. {@link org.cartwright.pricing.PricingPipeline} turns a {@link
 * org.cartwright.pricing.PricingRequest} into a {@link org.cartwright.pricing.PricedCart} by one
 * list of steps, in the order they are called in; each step is a class of its own.
 *
 * <p>Invariants: the same request gives the same prices; lines and shipping sum to the totals, and
 * so do the rows of the tax summary, in net, tax and gross; nothing is below zero; all steps
 * succeed or there is no result.
 *
 * <p>May use: {@code money}, {@code tax}. It works on values alone: no database, no container.
 */
@NullMarked
package org.cartwright.pricing;

import org.jspecify.annotations.NullMarked;
