/**
 * Who is asking, and what they may do in which store. Every service says with {@link
 * org.cartwright.access.Needs} which right it needs; whoever was not named may do nothing.
 */
@NullMarked
package org.cartwright.access;

import org.jspecify.annotations.NullMarked;
