package org.cartwright.order;

/** The order of a list of orders; ties are broken by the order's id, so that paging is stable. */
public record OrderSort(Field field, boolean ascending) {
  public static final OrderSort NEWEST_FIRST = new OrderSort(Field.PLACED, false);

  /** What a list can be sorted by. */
  public enum Field {
    NUMBER("o.orderNumber"),
    PLACED("o.placed"),
    CUSTOMER("o.customerName"),
    STORE("o.storeAlias"),
    /** In the order in which staff put the statuses of their store. */
    STATUS("s.sortOrder"),
    STATE("o.state"),
    TOTAL("o.total.gross");

    private final String path;

    Field(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  String clause() {
    String direction = ascending ? " asc" : " desc";
    return field.path() + direction + ", o.orderId" + direction;
  }
}
