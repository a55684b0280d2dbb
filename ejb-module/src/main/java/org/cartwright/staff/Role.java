package org.cartwright.staff;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cartwright.access.Right;

/** What somebody may do in the backoffice; a later role may do less than an earlier one. */
public enum Role {
  /** Everything, in every store, including users and settings. */
  ADMIN(EnumSet.allOf(Right.class)),
  /** Daily work in the stores granted. */
  MANAGER(EnumSet.of(Right.READ, Right.WORK)),
  /** Reading in the stores granted. */
  VIEWER(EnumSet.of(Right.READ));

  private final Set<Right> rights;

  Role(Set<Right> rights) {
    this.rights = rights;
  }

  /** What it may do, in the stores that are granted. */
  Set<Right> rights() {
    return rights;
  }

  /** The name of the role in the web application's security constraints. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
