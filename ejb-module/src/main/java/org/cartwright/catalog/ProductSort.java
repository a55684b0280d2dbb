package org.cartwright.catalog;

/** How a list of products is sorted. */
public record ProductSort(Field field, boolean ascending) {
  /** What it can be sorted by. */
  public enum Field {
    SKU("p.sku"),
    NAME("lower(p.name)");

    private final String path;

    Field(String path) {
      this.path = path;
    }
  }

  String clause() {
    return field.path + (ascending ? " asc" : " desc") + ", p.productId";
  }
}
