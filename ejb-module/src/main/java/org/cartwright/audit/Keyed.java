package org.cartwright.audit;

/** An element of a list that has a name of its own in it, such as a country's region. */
public interface Keyed {
  /** Unique in the list, and kept when the element changes. */
  String key();
}
