package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.Places;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** The order statuses of stores. A store is named by its alias. */
@Stateless
public class OrderStatusService {
  private static final int LONGEST_NAME = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private Editor editor;
  @Inject private Places places;
  @Inject private StatusDefaults defaults;

  /** The statuses of a store, as its staff sorted them. */
  @Needs(Right.READ)
  public List<OrderStatusRow> list(@OfStore String store) {
    return all(store, LockModeType.NONE).stream().map(OrderStatus::row).toList();
  }

  /** The statuses that a store gives by itself. */
  @Needs(Right.READ)
  public OrderStatusDefaults defaults(@OfStore String store) {
    return defaults.of(store);
  }

  /** A status as it is edited. */
  @Needs(Right.ADMINISTER)
  public Optional<Edited<OrderStatusDetails>> find(@OfStore String store, String alias) {
    return byAlias(store, alias).map(Edited::of);
  }

  /**
   * Adds a status, behind all others.
   *
   * @throws InvalidEntry if a field is not valid or the alias is taken
   */
  @Needs(Right.ADMINISTER)
  public void create(@OfStore String store, OrderStatusDetails wanted) throws InvalidEntry {
    FieldProblems problems = check(wanted);
    if (byAlias(store, wanted.alias()).isPresent()) {
      problems.add("alias", "taken", wanted.alias());
    }
    problems.throwIfAny();
    int place = places.last(all(store, LockModeType.NONE));
    try {
      editor.create(new OrderStatus(defaults.storeId(store), wanted, place));
    } catch (PersistenceException race) {
      problems.add("alias", "taken", wanted.alias()).throwIfAny();
    }
  }

  /**
   * Saves a status; its alias stays.
   *
   * @throws InvalidEntry if a field is not valid
   * @throws StaleEdit if somebody changed or deleted it since
   */
  @Needs(Right.ADMINISTER)
  public void save(
      @OfStore String store, Edited<OrderStatusDetails> seen, OrderStatusDetails wanted)
      throws InvalidEntry, StaleEdit {
    FieldProblems problems = check(wanted);
    if (!wanted.alias().equals(seen.details().alias())) {
      problems.add("alias", "aliasStays");
    }
    problems.throwIfAny();
    editor.save(byId(store, seen.id()), seen, wanted);
  }

  /**
   * Deletes a status that no order has and that is no default.
   *
   * @throws StaleEdit if somebody changed or deleted it since
   * @throws InUse if it is used
   */
  @Needs(Right.ADMINISTER)
  public void delete(@OfStore String store, Edited<OrderStatusDetails> seen)
      throws StaleEdit, InUse {
    editor.delete(byId(store, seen.id()), seen);
  }

  /** Moves a status to a place in the list, counted from 0. */
  @Needs(Right.ADMINISTER)
  public void move(@OfStore String store, String alias, int to) {
    places.move(
        all(store, LockModeType.PESSIMISTIC_WRITE), alias, to, "order_status", "order_status_id");
  }

  /**
   * Chooses the statuses that the store gives by itself.
   *
   * @param seen what they were when the choice was made
   * @throws InvalidEntry if there is none for new orders, or the store has no such status, or
   *     somebody chose others meanwhile
   */
  @Needs(Right.ADMINISTER)
  public void choose(@OfStore String store, OrderStatusDefaults seen, OrderStatusDefaults wanted)
      throws InvalidEntry {
    List<String> known = list(store).stream().map(OrderStatusRow::alias).toList();
    FieldProblems problems = new FieldProblems();
    if (wanted.normal() == null) {
      problems.add("normal", "required");
    } else if (!known.contains(wanted.normal())) {
      problems.add("normal", "statusGone", wanted.normal());
    }
    if (wanted.error() != null && !known.contains(wanted.error())) {
      problems.add("error", "statusGone", wanted.error());
    }
    problems.throwIfAny();
    defaults.choose(store, seen, wanted);
  }

  private static FieldProblems check(OrderStatusDetails wanted) {
    FieldProblems problems =
        new FieldProblems()
            .alias("alias", wanted.alias())
            .required("name", wanted.name(), LONGEST_NAME);
    if (!OrderStatusLook.COLOURS.contains(wanted.colour())) {
      problems.add("colour", "statusLook");
    }
    if (wanted.icon() != null && !OrderStatusLook.ICONS.contains(wanted.icon())) {
      problems.add("icon", "statusLook");
    }
    return problems;
  }

  private List<OrderStatus> all(String store, LockModeType lock) {
    return entities
        .createQuery(
            "select s from OrderStatus s where s.storeId ="
                + " (select t.storeId from Store t where t.alias = :store)"
                + " order by s.orderStatusId",
            OrderStatus.class)
        .setParameter("store", store)
        .setLockMode(lock)
        .getResultStream()
        .sorted(Comparator.comparingInt(OrderStatus::sortOrder).thenComparing(OrderStatus::alias))
        .toList();
  }

  private Optional<OrderStatus> byAlias(String store, String alias) {
    return all(store, LockModeType.NONE).stream()
        .filter(status -> status.alias().equals(alias))
        .findFirst();
  }

  private @Nullable OrderStatus byId(String store, String id) {
    return all(store, LockModeType.NONE).stream()
        .filter(status -> status.orderStatusId().equals(id))
        .findFirst()
        .orElse(null);
  }
}
