/** The people who work in the backoffice: who they are and what they may do. */
@NullMarked
package org.cartwright.staff;

import org.jspecify.annotations.NullMarked;
