package org.cartwright.staff;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What administrators decide about a member of staff.
 *
 * @param name to sign in with, in lower case, so that {@code Kari} and {@code kari} are one person;
 *     it never changes, because the audit log and sessions name people by it
 * @param displayName as colleagues know them; may be empty
 * @param enabled whether they may sign in
 * @param stores true by alias of each store that is granted to this person, whatever the role
 *     grants; there is no false
 */
public record StaffDetails(
    String name,
    String displayName,
    @Nullable String email,
    @Nullable Role role,
    boolean enabled,
    Map<String, Boolean> stores) {
  public StaffDetails {
    name = name.strip().toLowerCase(Locale.ROOT);
    Map<String, Boolean> granted = new TreeMap<>(stores);
    granted.values().removeIf(may -> !may);
    stores = Collections.unmodifiableMap(granted);
  }

  /** The same with a store granted, or not any more. */
  StaffDetails with(String alias, boolean granted) {
    Map<String, Boolean> changed = new TreeMap<>(stores);
    changed.put(alias, granted);
    return new StaffDetails(name, displayName, email, role, enabled, changed);
  }

  /** The same under another display name. */
  StaffDetails named(String newDisplayName) {
    return new StaffDetails(name, newDisplayName, email, role, enabled, stores);
  }
}
