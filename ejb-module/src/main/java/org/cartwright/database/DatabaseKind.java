package org.cartwright.database;

import java.util.Map;

/** The databases that Cartwright runs on, and where their SQL differs. */
enum DatabaseKind {
  H2("blob"),
  POSTGRESQL("bytea");

  private final String bytes;

  DatabaseKind(String bytes) {
    this.bytes = bytes;
  }

  /** What stands for {@code ${name}} in the migrations. */
  Map<String, String> placeholders() {
    return Map.of("bytes", bytes);
  }
}
