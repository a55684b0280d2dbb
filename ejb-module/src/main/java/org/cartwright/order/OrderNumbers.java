package org.cartwright.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
  long takeTurn(StoreSettings store) {
    if (advance(store) == 0) {
      throw new IllegalStateException("store " + store.alias() + " has no order number sequence");
    }
    Number next =
        (Number)
            entities
                .createNativeQuery(
                    "select next_number from order_number_sequence where store_id = ?1")
                .setParameter(1, store.storeId())
                .getSingleResult();
    return next.longValue() - 1;
  }

  private int advance(StoreSettings store) {
    return entities
        .createNativeQuery(
            "update order_number_sequence set next_number = next_number + 1 where store_id = ?1")
        .setParameter(1, store.storeId())
        .executeUpdate();
  }

  /** The number as people see it: {@code ORDER-{0}} makes ORDER-17. */
  static String format(String template, long number) {
    return template.contains("{0}")
        ? template.replace("{0}", Long.toString(number))
        : template + number;
  }
}
