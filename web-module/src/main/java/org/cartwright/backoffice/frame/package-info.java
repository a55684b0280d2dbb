/**
 * What every page has: its frame, the texts and their language, formats, the theme, and the headers
 * of a safe answer. Knows nothing of orders or carts.
 */
@NullMarked
package org.cartwright.backoffice.frame;

import org.jspecify.annotations.NullMarked;
