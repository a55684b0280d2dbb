package org.cartwright.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.AuditSince;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.Change;
import org.cartwright.audit.Changes;
import org.jspecify.annotations.Nullable;

/**
 * Creates, saves and deletes entities for services, inside their transaction: checks the version,
 * asks what uses it, and writes the audit log. Services check rights and values before.
 */
@ApplicationScoped
public class Editor {
  @PersistenceContext private EntityManager entities;
  @Inject private AuditLog log;
  @Inject private AuditSince since;
  @Inject private Event<UsageQuery> usages;

  /** Adds an entity. */
  public void create(Editable<?> entity) {
    create(entity, null);
  }

  /** Adds an entity, and writes down why. */
  public void create(Editable<?> entity, @Nullable String reason) {
    entities.persist(entity);
    entities.flush();
    log.record(
        entity.subject(),
        entity.version(),
        AuditAction.CREATED,
        Changes.between(null, entity.details()),
        reason);
  }

  /**
   * Saves other details, if the entity still is as it was read.
   *
   * @param entity as found in this transaction; null when it is gone
   * @param seen what was read, with its version
   * @throws StaleEdit if somebody changed or deleted it since
   */
  public <D extends Record> void save(@Nullable Editable<D> entity, Edited<D> seen, D wanted)
      throws StaleEdit {
    save(entity, seen, wanted, AuditAction.CHANGED, null);
  }

  /** As {@link #save(Editable, Edited, Record)}, for a change with a name and a reason. */
  public <D extends Record> void save(
      @Nullable Editable<D> entity,
      Edited<D> seen,
      D wanted,
      AuditAction action,
      @Nullable String reason)
      throws StaleEdit {
    Editable<D> current = locked(entity, seen);
    List<Change> changes = Changes.between(current.details(), wanted);
    if (changes.isEmpty()) {
      return;
    }
    entities.lock(current, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    current.change(wanted);
    entities.flush();
    log.record(current.subject(), seen.version() + 1, action, changes, reason);
  }

  /**
   * Deletes an entity that nothing uses.
   *
   * @throws StaleEdit if somebody changed or deleted it since it was read
   * @throws InUse if something uses it
   */
  public <D extends Record> void delete(@Nullable Editable<D> entity, Edited<D> seen)
      throws StaleEdit, InUse {
    Editable<D> current = locked(entity, seen);
    requireUnused(current.subject());
    List<Change> changes = Changes.between(current.details(), null);
    AuditSubject subject = current.subject();
    entities.remove(current);
    entities.flush();
    log.record(subject, seen.version() + 1, AuditAction.DELETED, changes, null);
  }

  /**
   * Asks every package whether it uses the entity.
   *
   * @throws InUse if any does
   */
  public void requireUnused(AuditSubject subject) throws InUse {
    UsageQuery query = new UsageQuery(subject);
    usages.fire(query);
    if (!query.found().isEmpty() || query.more() > 0) {
      throw new InUse(subject.label(), query.found(), query.more());
    }
  }

  private <D extends Record> Editable<D> locked(@Nullable Editable<D> entity, Edited<D> seen)
      throws StaleEdit {
    if (entity == null) {
      throw new StaleEdit(seen.id(), since.version(seen.id(), seen.version()));
    }
    entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
    if (entity.version() != seen.version()) {
      throw new StaleEdit(entity.subject().label(), since.version(seen.id(), seen.version()));
    }
    return entity;
  }
}
