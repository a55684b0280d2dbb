package org.cartwright.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartwright.database.Containing;
import org.jspecify.annotations.Nullable;

/** A filter of orders as conditions of a query. */
final class OrderConditions {
  private final StringBuilder words = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  /**
   * The orders that the filter lets through, of the granted stores; of all where none are named.
   */
  OrderConditions(OrderFilter filter, Optional<Set<String>> granted) {
    granted.ifPresent(stores -> add("o.storeAlias in :granted", "granted", stores));
    add("o.storeAlias = :store", "store", filter.store());
    add("s.alias in :statuses", "statuses", filter.statuses());
    add("o.state in :states", "states", filter.states());
    add("o.placed >= :from", "from", filter.from());
    add("o.placed < :until", "until", filter.until());
    add("o.total.gross >= :totalFrom", "totalFrom", filter.totalFrom());
    add("o.total.gross <= :totalUntil", "totalUntil", filter.totalUntil());
    if (filter.text() != null && !filter.text().isBlank()) {
      add(
          "(lower(o.orderNumber) like :text escape '\\'"
              + " or lower(o.customerName) like :text escape '\\'"
              + " or lower(o.customerEmail) like :text escape '\\'"
              + " or o.cartId like :text escape '\\'"
              + " or o.orderId in (select x.orderId from PurchaseOrder x join x.lines l"
              + " where lower(l.sku) like :text escape '\\'))",
          "text",
          Containing.pattern(filter.text()));
    }
  }

  private void add(String condition, String name, @Nullable Object value) {
    if (value != null && !(value instanceof Set<?> set && set.isEmpty())) {
      words.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  String words() {
    return words.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
