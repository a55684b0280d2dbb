/** The page that shows every building block of the backoffice in each of its states. */
@NullMarked
package org.cartwright.backoffice.design;

import org.jspecify.annotations.NullMarked;
