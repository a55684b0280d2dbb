package org.cartwright.tax;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;

/** Reads the taxes of stores. */
@Stateless
public class TaxService {
  @PersistenceContext private EntityManager entities;

  /** The rates of a store, named by its id, that hold now. */
  @Needs(Right.READ)
  public TaxTable rates(@OfStore String storeId) {
    return rates(storeId, Instant.now());
  }

  /** The rates of a store, named by its id, that hold at the moment. */
  @Needs(Right.READ)
  public TaxTable rates(@OfStore String storeId, Instant moment) {
    List<TaxTable.Row> rows = new ArrayList<>();
    entities
        .createQuery(
            "select c, s.timeZone from TaxClass c, Store s"
                + " where s.storeId = c.storeId and s.storeId = :store",
            Object[].class)
        .setParameter("store", storeId)
        .getResultStream()
        .forEach(
            found -> {
              LocalDate day = moment.atZone(ZoneId.of((String) found[1])).toLocalDate();
              TaxClassDetails taxClass = ((TaxClass) found[0]).details();
              rows.addAll(new RateHistory(taxClass).rows(taxClass.alias(), day));
            });
    return TaxTable.of(rows);
  }
}
