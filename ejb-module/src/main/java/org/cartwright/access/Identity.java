package org.cartwright.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the audit log names them, and what they may do.
 *
 * @param name of a member of staff, an API key, or a part of the system
 * @param rights in the stores named
 * @param stores alias by id of the stores in which the rights hold; null for every store
 */
public record Identity(
    Kind kind, String name, Set<Right> rights, @Nullable Map<String, String> stores) {
  /** What acts. */
  public enum Kind {
    NOBODY,
    STAFF,
    API_KEY,
    SYSTEM
  }

  static final Identity NOBODY = new Identity(Kind.NOBODY, "nobody", Set.of(), Map.of());

  public Identity {
    rights = Set.copyOf(rights);
    stores = stores == null ? null : Map.copyOf(stores);
  }

  /** A part of Cartwright that works by itself, such as the intake; it may do everything. */
  public static Identity system(String name) {
    return new Identity(Kind.SYSTEM, name, Set.of(Right.values()), null);
  }

  /** Whether the right holds in the store, named by id or alias; null for "in any store". */
  boolean may(Right right, @Nullable String store) {
    if (!rights.contains(right)) {
      return false;
    }
    if (stores == null) {
      return true;
    }
    return store == null
        ? !stores.isEmpty()
        : stores.containsKey(store) || stores.containsValue(store);
  }
}
