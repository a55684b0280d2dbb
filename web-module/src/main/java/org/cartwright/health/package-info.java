/**
 * Tells machines whether this process lives and whether it can work. Reached without login, so it
 * says no more than that.
 */
@NullMarked
package org.cartwright.health;

import org.jspecify.annotations.NullMarked;
