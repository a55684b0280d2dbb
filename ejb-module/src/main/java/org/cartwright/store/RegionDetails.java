package org.cartwright.store;

import org.cartwright.audit.Keyed;

/**
 * A part of a country, as people edit it.
 *
 * @param code ISO 3166-2, as {@code US-CA}
 * @param place in the list of its country, from 1; the list itself decides it
 */
public record RegionDetails(String code, String name, int place) implements Keyed {
  /** A region whose list decides its place. */
  public RegionDetails(String code, String name) {
    this(code, name, 0);
  }

  RegionDetails at(int other) {
    return new RegionDetails(code, name, other);
  }

  @Override
  public String key() {
    return code;
  }
}
