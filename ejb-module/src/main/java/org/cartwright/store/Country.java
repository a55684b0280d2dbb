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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A country that a store sells to; its code is ISO 3166-1 alpha-2. */
@Entity
@NullUnmarked
public class Country {
  @Id
  @Column(name = "country_id")
  private String countryId;

  @Column(name = "store_id")
  private String storeId;

  private String code;
  private String name;

  @Column(name = "default_currency")
  private String defaultCurrency;

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

  String code() {
    return code;
  }

  List<Region> regions() {
    return regions;
  }
}
