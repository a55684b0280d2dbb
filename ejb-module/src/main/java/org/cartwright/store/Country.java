package org.cartwright.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.editing.Sorted;
import org.jspecify.annotations.NullUnmarked;

/** A country that a store sells to; its code is ISO 3166-1 alpha-2. */
@Entity
@NullUnmarked
public class Country implements Editable<CountryDetails>, Sorted {
  @Id
  @Column(name = "country_id")
  private String countryId;

  @Column(name = "store_id")
  private String storeId;

  private String code;
  private String name;

  @Column(name = "default_currency")
  private String defaultCurrency;

  @Column(name = "default_shipping_method")
  private String defaultShippingMethod;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "region", joinColumns = @JoinColumn(name = "country_id"))
  private List<Region> regions = new ArrayList<>();

  @Version private long version;

  protected Country() {}

  public Country(String storeId, String code, String name, int sortOrder, List<Region> regions) {
    this.countryId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.code = code;
    this.name = name;
    this.sortOrder = sortOrder;
    this.regions.addAll(regions);
  }

  /** A country with these details, which are valid, at a place in the list. */
  Country(String storeId, CountryDetails wanted, int sortOrder) {
    this(storeId, wanted.code(), wanted.name(), sortOrder, List.of());
    change(wanted);
  }

  String countryId() {
    return countryId;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  List<Region> regions() {
    return regions;
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.COUNTRY, storeId, countryId, code, name);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public int sortOrder() {
    return sortOrder;
  }

  @Override
  public CountryDetails details() {
    return new CountryDetails(
        code,
        name,
        defaultCurrency,
        defaultShippingMethod,
        regions.stream()
            .sorted(Comparator.comparingInt(Region::sortOrder).thenComparing(Region::code))
            .map(Region::details)
            .toList());
  }

  /** Takes over everything but the code, by which taxes and markets name the country. */
  @Override
  public void change(CountryDetails wanted) {
    name = wanted.name();
    defaultCurrency = wanted.defaultCurrency();
    defaultShippingMethod = wanted.defaultShippingMethod();
    List<Region> wantedRegions = new ArrayList<>();
    for (RegionDetails region : wanted.regions()) {
      wantedRegions.add(new Region(region.code(), region.name(), wantedRegions.size()));
    }
    regions.clear();
    regions.addAll(wantedRegions);
  }
}
