package org.cartwright.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a store can tax, and which day it is there. */
@ApplicationScoped
class TaxPlaces {
  @PersistenceContext private EntityManager entities;

  String storeId(String store) {
    return column("storeId", store);
  }

  /** Today in the time zone of the store. */
  LocalDate today(String store) {
    return Instant.now().atZone(ZoneId.of(column("timeZone", store))).toLocalDate();
  }

  /** The countries of a store with their regions, as sorted. */
  List<TaxCountry> countries(String store) {
    String storeId = storeId(store);
    Map<String, List<TaxCountry.TaxRegion>> regions = new LinkedHashMap<>();
    rows(
            "select c.code, r.code, r.name from Country c join c.regions r where c.storeId = :store"
                + " order by r.sortOrder, r.name",
            storeId)
        .forEach(
            row ->
                regions
                    .computeIfAbsent((String) row[0], country -> new ArrayList<>())
                    .add(new TaxCountry.TaxRegion((String) row[1], (String) row[2])));
    return rows(
            "select c.code, c.name from Country c where c.storeId = :store"
                + " order by c.sortOrder, c.name",
            storeId)
        .stream()
        .map(
            row ->
                new TaxCountry(
                    (String) row[0],
                    (String) row[1],
                    List.copyOf(regions.getOrDefault((String) row[0], List.of()))))
        .toList();
  }

  private List<Object[]> rows(String query, String storeId) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("store", storeId)
        .getResultList();
  }

  private String column(String column, String store) {
    return entities
        .createQuery("select s." + column + " from Store s where s.alias = :alias", String.class)
        .setParameter("alias", store)
        .getSingleResult();
  }
}
