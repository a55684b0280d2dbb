package org.cartwright.store;

import java.util.List;
import java.util.stream.Collectors;

/** A store lacks settings without which nothing can be sold; the message says which. */
public final class IncompleteStore extends Exception {
  private static final long serialVersionUID = 1L;

  IncompleteStore(String store, List<MissingSetting> missing) {
    super(
        "Store '%s' has no %s. Staff can choose it in the store's settings."
            .formatted(
                store,
                missing.stream().map(MissingSetting::words).collect(Collectors.joining(", no "))));
  }
}
