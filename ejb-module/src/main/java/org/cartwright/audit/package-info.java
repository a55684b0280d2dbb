/**
 * What was changed, by whom, when, from what to what. An entry is written in the transaction of the
 * change, and never changed or deleted.
 */
@NullMarked
package org.cartwright.audit;

import org.jspecify.annotations.NullMarked;
