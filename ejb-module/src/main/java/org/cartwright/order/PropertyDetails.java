package org.cartwright.order;

import org.cartwright.audit.Keyed;

/**
 * A property of an order, as people read and type it.
 *
 * @param value a text as it is, and any other JSON as JSON; a text that could be taken for JSON
 *     stands in quotes
 */
public record PropertyDetails(String name, String value) implements Keyed {
  @Override
  public String key() {
    return name;
  }
}
