/** The pages of purchase orders. */
@NullMarked
package org.cartwright.backoffice.order;

import org.jspecify.annotations.NullMarked;
