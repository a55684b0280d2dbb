/** The markets of a store. */
@NullMarked
package org.cartwright.backoffice.market;

import org.jspecify.annotations.NullMarked;
