package org.cartwright.cart;

/** The order of a list of carts; ties are broken by the cart's id, so that paging is stable. */
public record CartSort(Field field, boolean ascending) {
  public static final CartSort LAST_CHANGED_FIRST = new CartSort(Field.MODIFIED, false);

  /** What a list can be sorted by. */
  public enum Field {
    ID("c.cart_id"),
    MODIFIED("c.modified"),
    CREATED("c.created"),
    CUSTOMER("c.customer_id"),
    NAME("c.name"),
    STORE("s.alias"),
    LINES("c.line_count"),
    TOTAL("c.expected_total"),
    ORDER("o.order_number");

    private final String column;

    Field(String column) {
      this.column = column;
    }
  }

  /** Carts without a value come last, whichever way. */
  String clause() {
    String direction = ascending ? " asc" : " desc";
    return "case when %1$s is null then 1 else 0 end, %1$s%2$s, c.cart_id%2$s"
        .formatted(field.column, direction);
  }
}
