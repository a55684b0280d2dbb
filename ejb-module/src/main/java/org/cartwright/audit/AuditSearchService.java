package org.cartwright.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.database.Containing;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of the audit log, newest first. Who may not see every store sees only what was done
 * in their own, and nothing of what belongs to no store.
 */
@Stateless
public class AuditSearchService {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** One page of what the filter asks for. */
  @Needs(Right.READ)
  public AuditPage find(AuditFilter filter, int first, int size) {
    Map<String, Object> parameters = new HashMap<>();
    String where = conditions(filter, parameters);
    TypedQuery<AuditEntry> page =
        entities.createQuery(
            "select a from AuditEntry a" + where + " order by a.occurred desc, a.auditId",
            AuditEntry.class);
    TypedQuery<Long> count =
        entities.createQuery("select count(a) from AuditEntry a" + where, Long.class);
    parameters.forEach(page::setParameter);
    parameters.forEach(count::setParameter);
    List<AuditRow> rows =
        page.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(AuditEntry::row)
            .toList();
    return new AuditPage(rows, count.getSingleResult());
  }

  /** The last changes of one entity, newest first. */
  @Needs(Right.READ)
  public List<AuditRow> ofEntity(EntityKind kind, String id, int most) {
    return entities
        .createQuery(
            "select a from AuditEntry a where a.entityKind = :kind and a.entityId = :id"
                + " order by a.occurred desc, a.auditId",
            AuditEntry.class)
        .setParameter("kind", kind)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEntry::row)
        .filter(this::visible)
        .toList();
  }

  private boolean visible(AuditRow row) {
    return caller.may(row.storeId() == null ? Right.ADMINISTER : Right.READ, row.storeId());
  }

  private String conditions(AuditFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    caller
        .storeIds()
        .ifPresent(
            granted -> restrict(where, parameters, "a.storeId in :granted", "granted", granted));
    restrict(where, parameters, "a.storeId = :store", "store", filter.storeId());
    restrict(where, parameters, "a.entityKind = :kind", "kind", filter.kind());
    restrict(where, parameters, "a.action = :action", "action", filter.action());
    restrict(where, parameters, "a.occurred >= :from", "from", filter.from());
    restrict(where, parameters, "a.occurred < :until", "until", filter.until());
    if (filter.text() != null && !filter.text().isBlank()) {
      where.append(
          " and (lower(a.actorName) like :text escape '\\'"
              + " or lower(a.entityKey) like :text escape '\\'"
              + " or lower(a.entityLabel) like :text escape '\\'"
              + " or lower(a.reason) like :text escape '\\'"
              + " or lower(a.changes) like :text escape '\\')");
      parameters.put("text", Containing.pattern(filter.text()));
    }
    return where.toString();
  }

  private static void restrict(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }
}
