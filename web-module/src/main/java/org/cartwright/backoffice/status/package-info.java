/** Pages of a store's order statuses: their list, its order, and each status. */
@NullMarked
package org.cartwright.backoffice.status;

import org.jspecify.annotations.NullMarked;
