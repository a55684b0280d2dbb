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
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.editing.Sorted;
import org.jspecify.annotations.NullUnmarked;

/** A kind of goods that a store taxes alike, with its rates by place. */
@Entity
@Table(name = "tax_class")
@NullUnmarked
public class TaxClass implements Editable<TaxClassDetails>, Sorted {
  @Id
  @Column(name = "tax_class_id")
  private String taxClassId;

  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;

  @Column(name = "default_rate")
  private BigDecimal defaultRate;

  @Column(name = "tax_code")
  private String taxCode;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "tax_rate_from", joinColumns = @JoinColumn(name = "tax_class_id"))
  private List<TaxClassRate> rates = new ArrayList<>();

  @Version private long version;

  protected TaxClass() {}

  /**
   * A tax class, whose rates hold since ever.
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

  TaxClass(String storeId, TaxClassDetails details, int sortOrder) {
    this.taxClassId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.sortOrder = sortOrder;
    take(details);
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.TAX_CLASS, storeId, taxClassId, alias, name);
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
  public TaxClassDetails details() {
    return new TaxClassDetails(
        alias,
        name,
        taxCode,
        new TaxRate(defaultRate).fraction(),
        rates.stream().map(TaxClassRate::from).sorted(RateFrom.ORDER).toList());
  }

  @Override
  public void change(TaxClassDetails wanted) {
    take(wanted);
  }

  private void take(TaxClassDetails wanted) {
    alias = wanted.alias();
    name = wanted.name();
    taxCode = wanted.taxCode();
    defaultRate = wanted.defaultRate();
    List<RateFrom> before = rates.stream().map(TaxClassRate::from).toList();
    rates.removeIf(row -> !wanted.rates().contains(row.from()));
    wanted.rates().stream()
        .filter(rate -> !before.contains(rate))
        .forEach(rate -> rates.add(new TaxClassRate(rate)));
  }
}
