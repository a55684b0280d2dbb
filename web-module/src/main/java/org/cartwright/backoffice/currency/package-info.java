/** The currencies of a store. */
@NullMarked
package org.cartwright.backoffice.currency;

import org.jspecify.annotations.NullMarked;
