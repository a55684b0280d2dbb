/**
 * Who may open which page: the list of pages, and the filter that holds every request against it.
 */
@NullMarked
package org.cartwright.backoffice.access;

import org.jspecify.annotations.NullMarked;
