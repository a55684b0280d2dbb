package org.cartwright.tax;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.jspecify.annotations.Nullable;

/** Hands out the taxes of stores to other programs. Reads columns, which only ever grow. */
@Stateless
public class PublishedTaxService {
  @PersistenceContext private EntityManager entities;

  /** The tax classes of a store, in the order in which staff sorted them. */
  @Needs(Right.READ)
  public List<PublishedTaxClass> list(@OfStore String store) {
    List<Object[]> rates =
        rows(
            "select r.tax_class_id, r.country_code, r.region_code, r.rate from tax_rate r"
                + " join tax_class t on t.tax_class_id = r.tax_class_id"
                + " join store s on s.store_id = t.store_id where s.alias = ?1"
                + " order by r.country_code, r.region_code",
            store);
    return rows(
            "select t.tax_class_id, t.alias, t.name, t.default_rate from tax_class t"
                + " join store s on s.store_id = t.store_id where s.alias = ?1"
                + " order by t.sort_order, t.alias",
            store)
        .stream()
        .map(
            row ->
                new PublishedTaxClass(
                    (String) row[1],
                    (String) row[2],
                    plain(row[3]),
                    rates.stream()
                        .filter(rate -> rate[0].equals(row[0]))
                        .map(PublishedTaxService::rate)
                        .toList()))
        .toList();
  }

  private static PublishedTaxClass.Rate rate(Object[] row) {
    return new PublishedTaxClass.Rate((String) row[1], region((String) row[2]), plain(row[3]));
  }

  private static @Nullable String region(String code) {
    return code.isEmpty() ? null : code;
  }

  private static BigDecimal plain(Object number) {
    BigDecimal plain = ((BigDecimal) number).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String store) {
    return entities.createNativeQuery(sql).setParameter(1, store).getResultList();
  }
}
