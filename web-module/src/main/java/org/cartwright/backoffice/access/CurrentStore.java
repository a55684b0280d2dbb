package org.cartwright.backoffice.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cartwright.backoffice.frame.Stores;
import org.cartwright.store.StoreName;
import org.jspecify.annotations.Nullable;

/**
 * The store that a page is about: the one that its address names, else the first that whoever is
 * asking may see. Pages of settings, which make no sense without a store, use it.
 */
@Named
@RequestScoped
public class CurrentStore {
  @Inject private HttpServletRequest request;
  @Inject private Stores stores;

  /** Its alias; null when there is none that may be seen. */
  public @Nullable String getAlias() {
    String asked = request.getParameter("store");
    List<StoreName> known = stores.getNames();
    if (asked != null && known.stream().anyMatch(store -> store.alias().equals(asked))) {
      return asked;
    }
    return asked == null && !known.isEmpty() ? known.get(0).alias() : null;
  }

  /** What people call it; empty when there is none. */
  public String getName() {
    String alias = getAlias();
    return alias == null ? "" : stores.name(alias);
  }
}
