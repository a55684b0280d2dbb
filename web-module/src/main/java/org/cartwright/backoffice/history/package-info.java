/**
 * What was done to an entity, as pages show it: the entries of the audit log, the names of the
 * fields in them, and the page on which each entity is.
 */
@NullMarked
package org.cartwright.backoffice.history;

import org.jspecify.annotations.NullMarked;
