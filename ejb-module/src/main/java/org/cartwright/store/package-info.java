/**
 * Stores and their settings: what each store sells in, to and as. Other packages refer to them by
 * id or alias.
 */
@NullMarked
package org.cartwright.store;

import org.jspecify.annotations.NullMarked;
