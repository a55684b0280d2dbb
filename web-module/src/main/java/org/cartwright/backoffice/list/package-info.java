/**
 * Lists that are searched, filtered, sorted and paged on the server, and whose state is in the
 * address, so that Back, reload and a link give the same list.
 */
@NullMarked
package org.cartwright.backoffice.list;

import org.jspecify.annotations.NullMarked;
