/**
 * Pages on which an entity is created, changed and deleted: what was typed is kept until it is
 * saved, and never overwrites what somebody else saved.
 */
@NullMarked
package org.cartwright.backoffice.edit;

import org.jspecify.annotations.NullMarked;
