/** The list of stores, and the page on which a store is set up. */
@NullMarked
package org.cartwright.backoffice.store;

import org.jspecify.annotations.NullMarked;
