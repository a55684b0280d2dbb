/**
 * Products and their prices, behind a port, so that another source can take the place of the
 * built-in catalog.
 */
@NullMarked
package org.cartwright.catalog;

import org.jspecify.annotations.NullMarked;
