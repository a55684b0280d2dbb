/** The engine without a container, on a real database: what the persistence tests stand on. */
@NullMarked
package org.cartwright.testing;

import org.jspecify.annotations.NullMarked;
