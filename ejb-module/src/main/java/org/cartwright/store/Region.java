package org.cartwright.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;

/** A part of a country that can have its own tax and prices; its code is ISO 3166-2. */
@Embeddable
@NullUnmarked
public class Region {
  private String code;
  private String name;

  @Column(name = "sort_order")
  private int sortOrder;

  protected Region() {}

  public Region(String code, String name, int sortOrder) {
    this.code = code;
    this.name = name;
    this.sortOrder = sortOrder;
  }

  String code() {
    return code;
  }

  int sortOrder() {
    return sortOrder;
  }

  RegionDetails details() {
    return new RegionDetails(code, name);
  }
}
