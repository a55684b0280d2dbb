/** The page of the audit log. */
@NullMarked
package org.cartwright.backoffice.audit;

import org.jspecify.annotations.NullMarked;
