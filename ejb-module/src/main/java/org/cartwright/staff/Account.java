package org.cartwright.staff;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What people see of their own account.
 *
 * @param displayName as colleagues know them; may be empty
 * @param mustChangePassword whether they have to choose a password before anything else
 */
public record Account(
    String name, String displayName, @Nullable String email, Role role, boolean mustChangePassword)
    implements Serializable {}
