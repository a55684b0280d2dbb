package org.cartwright.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request or message: nobody, until the edge through which it came in says who.
 */
@RequestScoped
public class Caller {
  private Identity identity = Identity.NOBODY;

  /** Says who acts from now on. Only the edges call it: the web filter, a queue, a start, a job. */
  public void become(Identity who) {
    identity = who;
  }

  public Identity identity() {
    return identity;
  }

  /** Whether the right holds in the store, named by id or alias; null for "in any store". */
  public boolean may(Right right, @Nullable String store) {
    return identity.may(right, store);
  }

  /**
   * As {@link #may}.
   *
   * @throws AccessDenied if not
   */
  public void require(Right right, @Nullable String store) {
    if (!may(right, store)) {
      throw new AccessDenied(identity.name(), right, store);
    }
  }

  /**
   * Name of the member of staff who acts.
   *
   * @throws AccessDenied if it is nobody, or no member of staff
   */
  public String requireStaff() {
    if (identity.kind() != Identity.Kind.STAFF) {
      throw new AccessDenied(identity.name(), Right.READ, null);
    }
    return identity.name();
  }

  /** Aliases of the stores that may be seen; empty when it is every store. */
  public Optional<Set<String>> stores() {
    return Optional.ofNullable(identity.stores()).map(stores -> Set.copyOf(stores.values()));
  }

  /** Ids of the stores that may be seen; empty when it is every store. */
  public Optional<Set<String>> storeIds() {
    return Optional.ofNullable(identity.stores()).map(Map::keySet);
  }
}
