/** What may depend on what, and what every part must look like. */
@NullMarked
package org.cartwright.architecture;

import org.jspecify.annotations.NullMarked;
