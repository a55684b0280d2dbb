package org.cartwright.store;

/** A store lacks a setting without which nothing can be sold; the message says which. */
public final class IncompleteStore extends Exception {
  private static final long serialVersionUID = 1L;

  IncompleteStore(String store, String setting) {
    super("Store '%s' has no %s. Choose one in the store's settings.".formatted(store, setting));
  }
}
