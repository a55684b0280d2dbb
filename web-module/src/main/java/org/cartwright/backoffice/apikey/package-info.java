/** The pages on which administrators make, change and revoke API keys. */
@NullMarked
package org.cartwright.backoffice.apikey;

import org.jspecify.annotations.NullMarked;
