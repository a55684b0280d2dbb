package org.cartwright.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff, to read.
 *
 * @param displayName as colleagues know them; empty if nobody entered it
 * @param lastLogin null if they never signed in
 * @param lockedUntil null unless the account is locked now
 * @param mustChangePassword whether somebody else knows the password
 * @param stores aliases of the stores that they may enter, by role or by name; null for every store
 */
public record StaffRow(
    String name,
    String displayName,
    @Nullable String email,
    Role role,
    boolean enabled,
    @Nullable Instant lastLogin,
    @Nullable Instant lockedUntil,
    boolean mustChangePassword,
    @Nullable List<String> stores)
    implements Serializable {}
