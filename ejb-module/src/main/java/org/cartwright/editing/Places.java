package org.cartwright.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.Change;

/**
 * The places of entities in lists that people sort. A move changes no version: whoever edits one of
 * the entities meanwhile is not disturbed.
 */
@ApplicationScoped
public class Places {
  @PersistenceContext private EntityManager entities;
  @Inject private AuditLog log;

  /** The place of one that is added to the list. */
  public int last(List<? extends Sorted> all) {
    return all.stream().mapToInt(Sorted::sortOrder).max().orElse(-1) + 1;
  }

  /**
   * Moves one entity; those between its old and its new place move up or down by one.
   *
   * @param all of the list, locked in this transaction
   * @param key of the entity to move; nothing happens when it is gone
   * @param to its new place, counted from 0; beyond the end is the end
   * @param table that has the column sort_order
   */
  public void move(List<? extends Sorted> all, String key, int to, String table, String idColumn) {
    List<Sorted> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Sorted::sortOrder));
    int from = 0;
    while (from < sorted.size() && !sorted.get(from).subject().key().equals(key)) {
      from++;
    }
    int place = Math.max(0, Math.min(to, sorted.size() - 1));
    if (from == sorted.size() || from == place) {
      return;
    }
    Sorted moved = sorted.remove(from);
    sorted.add(place, moved);
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).sortOrder() != i) {
        entities
            .createNativeQuery(
                "update " + table + " set sort_order = ?1 where " + idColumn + " = ?2")
            .setParameter(1, i)
            .setParameter(2, sorted.get(i).subject().id())
            .executeUpdate();
      }
    }
    Change change = new Change("place", Integer.toString(from + 1), Integer.toString(place + 1));
    log.record(moved.subject(), moved.version(), AuditAction.MOVED, List.of(change), null);
  }
}
