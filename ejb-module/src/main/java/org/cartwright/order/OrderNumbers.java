package org.cartwright.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.store.StoreSettings;

/**
 * Draws order numbers, one sequence per store. The row of the sequence stays locked until the
 * transaction ends: numbers are in the order of commits and have no gaps, and placements of one
 * store take turns from here on (ADR 20).
 */
@ApplicationScoped
class OrderNumbers {
  @PersistenceContext private EntityManager entities;

  /** Waits for its turn; nobody else of the store places until this transaction ends. */
  void takeTurn(StoreSettings store) {
    nextOf(store, " for update");
  }

  /** The store's next number; for whoever has the turn, so that every number becomes an order. */
  long draw(StoreSettings store) {
    long number = nextOf(store, "");
    entities
        .createNativeQuery(
            "update order_number_sequence set next_number = next_number + 1 where store_id = ?1")
        .setParameter(1, store.storeId())
        .executeUpdate();
    return number;
  }

  private long nextOf(StoreSettings store, String lock) {
    List<?> next =
        entities
            .createNativeQuery(
                "select next_number from order_number_sequence where store_id = ?1" + lock)
            .setParameter(1, store.storeId())
            .getResultList();
    if (next.isEmpty()) {
      throw new IllegalStateException("store " + store.alias() + " has no order number sequence");
    }
    return ((Number) next.get(0)).longValue();
  }

  /** The number as people see it: {@code ORDER-{0}} makes ORDER-17. */
  static String format(String template, long number) {
    return template.contains("{0}")
        ? template.replace("{0}", Long.toString(number))
        : template + number;
  }
}
