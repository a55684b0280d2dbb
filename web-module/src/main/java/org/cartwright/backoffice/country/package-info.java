/** The countries and regions of a store, one by one and from the ISO list. */
@NullMarked
package org.cartwright.backoffice.country;

import org.jspecify.annotations.NullMarked;
