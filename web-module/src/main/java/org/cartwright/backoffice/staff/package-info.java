/** The pages on which people are let in and kept out, and everybody's own account. */
@NullMarked
package org.cartwright.backoffice.staff;

import org.jspecify.annotations.NullMarked;
