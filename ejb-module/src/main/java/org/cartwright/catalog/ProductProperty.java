package org.cartwright.catalog;

import org.cartwright.audit.Keyed;

/** A property of a product, such as {@code colour: red}. */
public record ProductProperty(String name, String value) implements Keyed {
  @Override
  public String key() {
    return name;
  }
}
