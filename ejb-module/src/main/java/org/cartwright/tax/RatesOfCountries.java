package org.cartwright.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Usage;
import org.cartwright.editing.UsageQuery;

/** Knows which tax classes have rates, past or planned ones too, for a country or its regions. */
@ApplicationScoped
class RatesOfCountries {
  @PersistenceContext private EntityManager entities;

  void uses(@Observes UsageQuery query) {
    AuditSubject country = query.subject();
    if (country.kind() != EntityKind.COUNTRY) {
      return;
    }
    List<Object[]> found =
        entities
            .createQuery(
                "select distinct s.alias, c.alias, c.name, c.sortOrder"
                    + " from TaxClass c join c.rates r, Store s"
                    + " where s.storeId = c.storeId and c.storeId = :store"
                    + " and r.countryCode = :country order by c.sortOrder",
                Object[].class)
            .setParameter("store", country.storeId())
            .setParameter("country", country.key())
            .getResultList();
    for (Object[] taxClass : found) {
      query.add(
          new Usage(
              EntityKind.TAX_CLASS,
              (String) taxClass[0],
              (String) taxClass[1],
              (String) taxClass[2],
              "rates"));
    }
  }
}
