/** The products of a store: the list, one product, and products from a file. */
@NullMarked
package org.cartwright.backoffice.product;

import org.jspecify.annotations.NullMarked;
