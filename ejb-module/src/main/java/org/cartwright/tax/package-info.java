/**
 * Which rate applies, and what the tax of an amount is. A rate belongs to a tax class at a place;
 * the most specific one wins ({@link org.cartwright.tax.TaxTable}). Tax is rounded in one class
 * only: {@link org.cartwright.tax.TaxCalculator}.
 *
 * <p>Invariants: a rate is an exact fraction from 0 to 1; an amount without tax is never the answer
 * to a missing rate.
 *
 * <p>May use: {@code money}; {@code access}, {@code audit} and {@code editing} for what staff
 * change.
 */
@NullMarked
package org.cartwright.tax;

import org.jspecify.annotations.NullMarked;
