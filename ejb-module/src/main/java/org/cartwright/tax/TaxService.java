package org.cartwright.tax;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Reads the taxes of stores. */
@Stateless
public class TaxService {
  @PersistenceContext private EntityManager entities;

  /** All rates of a store. */
  public TaxRates rates(String storeId) {
    List<TaxTable.Row> rows = new ArrayList<>();
    entities
        .createQuery("select c from TaxClass c where c.storeId = :store", TaxClass.class)
        .setParameter("store", storeId)
        .getResultStream()
        .forEach(taxClass -> rows.addAll(taxClass.rows()));
    return TaxTable.of(rows);
  }
}
