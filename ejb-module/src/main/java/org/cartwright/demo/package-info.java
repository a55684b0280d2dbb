/** The demo stores that an empty installation gets on request. Nothing depends on it. */
@NullMarked
package org.cartwright.demo;

import org.jspecify.annotations.NullMarked;
