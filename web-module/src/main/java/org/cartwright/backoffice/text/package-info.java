/** Texts from outside, made fit to be looked at: JSON pretty printed, bodies bounded. */
@NullMarked
package org.cartwright.backoffice.text;

import org.jspecify.annotations.NullMarked;
