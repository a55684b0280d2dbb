/** The database: where it is, that its tables are there, whether it answers. */
@NullMarked
package org.cartwright.database;

import org.jspecify.annotations.NullMarked;
