/**
 * Pages of a store's taxes: the rates of all classes at all places, what is planned, each class,
 * and an example that is computed as carts are.
 */
@NullMarked
package org.cartwright.backoffice.tax;

import org.jspecify.annotations.NullMarked;
