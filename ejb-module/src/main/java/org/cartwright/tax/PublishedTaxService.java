package org.cartwright.tax;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.jspecify.annotations.Nullable;

/** Hands out the taxes of stores to other programs. */
@Stateless
public class PublishedTaxService {
  private static final Comparator<PublishedTaxClass.Rate> BY_PLACE =
      Comparator.comparing(PublishedTaxClass.Rate::country)
          .thenComparing(
              PublishedTaxClass.Rate::region, Comparator.nullsFirst(Comparator.naturalOrder()));

  @PersistenceContext private EntityManager entities;
  @Inject private TaxClasses classes;

  /** The tax classes of a store, in the order in which staff sorted them. */
  @Needs(Right.READ)
  public List<PublishedTaxClass> list(@OfStore String store) {
    LocalDate today = LocalDate.now(zone(store));
    return classes.all(store, LockModeType.NONE).stream()
        .map(taxClass -> published(taxClass.details(), today))
        .toList();
  }

  private ZoneId zone(String store) {
    return entities
        .createQuery("select s.timeZone from Store s where s.alias = :store", String.class)
        .setParameter("store", store)
        .getResultStream()
        .findFirst()
        .map(ZoneId::of)
        .orElse(ZoneId.of("UTC"));
  }

  private static PublishedTaxClass published(TaxClassDetails details, LocalDate today) {
    BigDecimal everywhere = details.defaultRate();
    List<PublishedTaxClass.Rate> rates = new ArrayList<>();
    for (TaxTable.Row row : new RateHistory(details).rows(details.alias(), today)) {
      TaxPlace place = row.place();
      if (place == null) {
        everywhere = row.rate().fraction();
      } else {
        rates.add(
            new PublishedTaxClass.Rate(
                place.country(), region(place), plain(row.rate().fraction())));
      }
    }
    rates.sort(BY_PLACE);
    return new PublishedTaxClass(details.alias(), details.name(), plain(everywhere), rates);
  }

  private static @Nullable String region(TaxPlace place) {
    String region = place.region();
    return region == null || region.isEmpty() ? null : region;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
