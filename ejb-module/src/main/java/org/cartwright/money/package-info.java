/**
 * Exact money: a currency with its minor unit, prices as net, tax and gross, the three ways of
 * rounding, and the handing out of a rounded total so that no minor unit is lost or invented.
 *
 * <p>Invariants: net + tax = gross, always and exactly; currencies never mix; amounts are decimals
 * with at most eight places and never floating point; whoever rounds says so, and rounds half up.
 *
 * <p>May use: the JDK alone.
 */
@NullMarked
package org.cartwright.money;

import org.jspecify.annotations.NullMarked;
