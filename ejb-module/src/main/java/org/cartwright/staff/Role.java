package org.cartwright.staff;

import java.util.Locale;

/** What somebody may do in the backoffice; a later role may do less than an earlier one. */
public enum Role {
  /** Everything, including users and settings. */
  ADMIN,
  /** Daily work in the stores granted. */
  MANAGER,
  /** Reading. */
  VIEWER;

  /** The name of the role in the web application's security constraints. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
