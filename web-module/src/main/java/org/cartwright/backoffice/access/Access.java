package org.cartwright.backoffice.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cartwright.access.Caller;
import org.cartwright.access.Right;
import org.jspecify.annotations.Nullable;

/** What pages show of what somebody may do: {@code #{access.mayOpen('/users.xhtml')}}. */
@Named
@RequestScoped
public class Access {
  @Inject private Caller caller;

  /** Whether the page is for whoever is asking, at least in one store. */
  public boolean mayOpen(String path) {
    PageRule rule = PageRule.of(path);
    return rule != null && (rule.right() == null || caller.may(rule.right(), null));
  }

  /** Whether the daily work may be done in the store; null for "in any". */
  public boolean mayWork(@Nullable String store) {
    return caller.may(Right.WORK, store);
  }

  /** Whether the settings of the store may be changed; null for "of any". */
  public boolean mayAdminister(@Nullable String store) {
    return caller.may(Right.ADMINISTER, store);
  }
}
