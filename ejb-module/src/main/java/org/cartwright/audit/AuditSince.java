package org.cartwright.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was done to an entity since somebody read it. */
@ApplicationScoped
public class AuditSince {
  private static final int MOST = 20;

  @PersistenceContext private EntityManager entities;

  /** The entries that made later versions than the one read, newest first. */
  public List<AuditRow> version(String entityId, long read) {
    return entities
        .createQuery(
            "select a from AuditEntry a where a.entityId = :id and a.entityVersion > :read"
                + " order by a.entityVersion desc, a.occurred desc",
            AuditEntry.class)
        .setParameter("id", entityId)
        .setParameter("read", read)
        .setMaxResults(MOST)
        .getResultStream()
        .map(AuditEntry::row)
        .toList();
  }
}
