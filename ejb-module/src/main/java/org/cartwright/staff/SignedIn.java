package org.cartwright.staff;

import org.cartwright.access.Identity;

/**
 * A member of staff as they are now.
 *
 * @param identity without any right while the password has to be changed
 * @param stamp differs after each change of the password; a session that began with another one is
 *     over
 * @param mustChangePassword whether they have to choose a password before anything else
 */
public record SignedIn(Identity identity, String stamp, boolean mustChangePassword) {}
