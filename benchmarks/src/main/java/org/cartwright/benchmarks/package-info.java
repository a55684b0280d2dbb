/**
 * Measurements. Each benchmark measures a floor beside what Cartwright does, in one run and by
 * turns, so that the ratio of both means something on a noisy machine.
 */
@NullMarked
package org.cartwright.benchmarks;

import org.jspecify.annotations.NullMarked;
