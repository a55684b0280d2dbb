/** Shipping methods and what they cost. */
@NullMarked
package org.cartwright.shipping;

import org.jspecify.annotations.NullMarked;
