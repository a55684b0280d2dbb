/**
 * How an entity is created, changed and deleted by people: as a record of its details, against the
 * version that they saw, written down in the audit log. A stale save never overwrites, and what is
 * in use is never deleted.
 */
@NullMarked
package org.cartwright.editing;

import org.jspecify.annotations.NullMarked;
