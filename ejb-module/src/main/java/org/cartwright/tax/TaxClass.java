package org.cartwright.tax;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A kind of goods that a store taxes alike, with its rates by place. */
@Entity
@Table(name = "tax_class")
@NullUnmarked
public class TaxClass {
  @Id
  @Column(name = "tax_class_id")
  private String taxClassId;

  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;

  @Column(name = "default_rate")
  private BigDecimal defaultRate;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "tax_rate", joinColumns = @JoinColumn(name = "tax_class_id"))
  private List<TaxClassRate> rates = new ArrayList<>();

  @Version private long version;

  protected TaxClass() {}

  /**
   * A tax class.
   *
   * @param defaultRate the rate where no country or region has one; a fraction
   */
  public TaxClass(
      String storeId,
      String alias,
      String name,
      BigDecimal defaultRate,
      int sortOrder,
      List<TaxClassRate> rates) {
    this.taxClassId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.alias = alias;
    this.name = name;
    this.defaultRate = defaultRate;
    this.sortOrder = sortOrder;
    this.rates.addAll(rates);
  }

  List<TaxTable.Row> rows() {
    List<TaxTable.Row> rows = new ArrayList<>();
    rows.add(new TaxTable.Row(alias, null, new TaxRate(defaultRate)));
    for (TaxClassRate rate : rates) {
      rows.add(new TaxTable.Row(alias, rate.place(), new TaxRate(rate.rate())));
    }
    return rows;
  }
}
