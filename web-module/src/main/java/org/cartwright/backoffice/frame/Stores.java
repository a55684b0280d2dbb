package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.cartwright.store.StoreName;
import org.cartwright.store.StoreService;
import org.jspecify.annotations.Nullable;

/** The stores that a page can name or choose from, read once in a request. */
@Named
@RequestScoped
public class Stores {
  @Inject private StoreService service;

  private @Nullable List<StoreName> names;

  public List<StoreName> getNames() {
    List<StoreName> known = names;
    if (known == null) {
      known = service.names();
      names = known;
    }
    return known;
  }

  /** What people call the store; its alias when there is no such store (any more). */
  public String name(String alias) {
    return getNames().stream()
        .filter(store -> store.alias().equals(alias))
        .map(StoreName::name)
        .findFirst()
        .orElse(alias);
  }

  @Nullable ZoneId zone(String alias) {
    return getNames().stream()
        .filter(store -> store.alias().equals(alias))
        .map(store -> TimeText.zone(store.timeZone()))
        .findFirst()
        .orElse(null);
  }
}
