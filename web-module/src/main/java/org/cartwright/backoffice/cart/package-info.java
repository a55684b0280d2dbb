/** The pages of stored carts. */
@NullMarked
package org.cartwright.backoffice.cart;

import org.jspecify.annotations.NullMarked;
