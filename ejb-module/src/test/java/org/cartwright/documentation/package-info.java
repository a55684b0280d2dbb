/** What the documents say of the code, held against the code. */
@NullMarked
package org.cartwright.documentation;

import org.jspecify.annotations.NullMarked;
