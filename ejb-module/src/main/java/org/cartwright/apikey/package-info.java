/**
 * Keys with which other programs ask the REST interface. A key's secret is shown once and kept only
 * as its hash; a key opens what its scopes name, in one store or in all, until it expires or is
 * revoked.
 */
@NullMarked
package org.cartwright.apikey;

import org.jspecify.annotations.NullMarked;
