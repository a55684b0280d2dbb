/** Signing in and out. Who may enter is the engine's decision; here is only the form. */
@NullMarked
package org.cartwright.backoffice.login;

import org.jspecify.annotations.NullMarked;
