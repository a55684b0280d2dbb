package org.cartwright.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Says which products use a tax class or a currency. */
@ApplicationScoped
class ProductUses {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    AuditSubject asked = query.subject();
    if (asked.kind() == EntityKind.TAX_CLASS) {
      add(query, "p.taxClass = :key", "taxClass");
    } else if (asked.kind() == EntityKind.CURRENCY) {
      add(query, "exists (select 1 from p.prices r where key(r) = :key)", "prices");
    }
  }

  private void add(UsageQuery query, String condition, String field) {
    String from =
        " from Product p, Store s where s.storeId = p.storeId and p.storeId = :store and ";
    List<Object[]> found =
        parameters(
                query,
                entities.createQuery(
                    "select s.alias, p.sku, p.name" + from + condition + " order by p.sku",
                    Object[].class))
            .setMaxResults(UsageQuery.MOST)
            .getResultList();
    for (Object[] product : found) {
      query.add(
          new Usage(
              EntityKind.PRODUCT,
              (String) product[0],
              (String) product[1],
              (String) product[2],
              field));
    }
    if (found.size() == UsageQuery.MOST) {
      long all =
          parameters(query, entities.createQuery("select count(p)" + from + condition, Long.class))
              .getSingleResult();
      query.addMore(all - found.size());
    }
  }

  private static <T> TypedQuery<T> parameters(UsageQuery query, TypedQuery<T> typed) {
    return typed
        .setParameter("store", query.subject().storeId())
        .setParameter("key", query.subject().key());
  }
}
