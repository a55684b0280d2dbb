package org.cartwright.apikey;

import java.util.Optional;
import java.util.stream.Stream;

/** What a key opens. The codes are kept in the database and in the log: never rename one. */
public enum Scope {
  ORDERS_READ("orders:read"),
  CARTS_READ("carts:read"),
  STORES_READ("stores:read");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  /** The scope as keys, documents and messages write it. */
  public String code() {
    return code;
  }

  static Optional<Scope> of(String code) {
    return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
