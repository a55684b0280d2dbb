/** The pages of refused carts. */
@NullMarked
package org.cartwright.backoffice.refusal;

import org.jspecify.annotations.NullMarked;
