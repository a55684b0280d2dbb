package org.cartwright.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lifts a stored document to the current version, one version at a time: the first step makes
 * version 2 of version 1, and so on. A document of a later version, written by a newer node while
 * an upgrade is under way, is read as it is: what this version does not know is kept.
 */
final class Upcasters {
  /** A new version adds its step here and changes none of the earlier ones. */
  static final Upcasters CURRENT = new Upcasters(List.of());

  private final List<UnaryOperator<ObjectNode>> steps;

  Upcasters(List<UnaryOperator<ObjectNode>> steps) {
    this.steps = List.copyOf(steps);
  }

  ObjectNode lift(ObjectNode document) {
    int version = document.path("schemaVersion").asInt(0);
    if (version < 1) {
      throw new IllegalArgumentException("not a stored cart: it has no schemaVersion");
    }
    ObjectNode lifted = document;
    for (int from = version; from <= steps.size(); from++) {
      lifted = steps.get(from - 1).apply(lifted).put("schemaVersion", from + 1);
    }
    return lifted;
  }
}
