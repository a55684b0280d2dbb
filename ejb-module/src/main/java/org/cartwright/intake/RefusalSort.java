package org.cartwright.intake;

/** The order of a list of refusals; ties are broken by the id, so that paging is stable. */
public record RefusalSort(Field field, boolean ascending) {
  public static final RefusalSort NEWEST_FIRST = new RefusalSort(Field.RECEIVED, false);

  /** What a list can be sorted by. */
  public enum Field {
    RECEIVED("r.received"),
    LAST_RECEIVED("r.lastReceived"),
    STATE("case when r.resolved is not null then 2 when r.discarded is not null then 1 else 0 end"),
    REASON("r.code"),
    STORE("coalesce(r.storeAlias, '')"),
    KEY("coalesce(r.idempotencyKey, r.cartId, '')"),
    RETRYABLE("case when r.retryable = true then 1 else 0 end"),
    ATTEMPTS("r.attempts");

    private final String path;

    Field(String path) {
      this.path = path;
    }
  }

  String clause() {
    String direction = ascending ? " asc" : " desc";
    return field.path + direction + ", r.refusalId" + direction;
  }
}
