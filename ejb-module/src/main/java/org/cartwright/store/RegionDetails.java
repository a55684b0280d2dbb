package org.cartwright.store;

import org.cartwright.audit.Keyed;

/**
 * A part of a country, as people edit it.
 *
 * @param code ISO 3166-2, as {@code US-CA}
 */
public record RegionDetails(String code, String name) implements Keyed {
  @Override
  public String key() {
    return code;
  }
}
