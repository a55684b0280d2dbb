package org.cartwright.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.editing.Sorted;
import org.jspecify.annotations.NullUnmarked;

/** A currency that a store sells in; its decimals come from ISO 4217. */
@Entity
@NullUnmarked
public class Currency implements Editable<CurrencyDetails>, Sorted {
  @Id
  @Column(name = "currency_id")
  private String currencyId;

  @Column(name = "store_id")
  private String storeId;

  private String code;
  private String name;
  private String culture;

  @Column(name = "format_template")
  private String formatTemplate;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "currency_country", joinColumns = @JoinColumn(name = "currency_id"))
  @Column(name = "code")
  private Set<String> allowedCountries = new HashSet<>();

  @Version private long version;

  protected Currency() {}

  public Currency(String storeId, String code, String name, int sortOrder) {
    this.currencyId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.code = code;
    this.name = name;
    this.sortOrder = sortOrder;
  }

  /** A currency with these details, which are valid, at a place in the list. */
  Currency(String storeId, CurrencyDetails wanted, int sortOrder) {
    this(storeId, wanted.code(), wanted.name(), sortOrder);
    change(wanted);
  }

  String currencyId() {
    return currencyId;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  Set<String> allowedCountries() {
    return Set.copyOf(allowedCountries);
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.CURRENCY, storeId, currencyId, code, name);
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
  public CurrencyDetails details() {
    List<String> countries = allowedCountries.stream().sorted().toList();
    return new CurrencyDetails(code, name, culture, formatTemplate, countries);
  }

  /** Takes over everything but the code, by which prices and carts name the currency. */
  @Override
  public void change(CurrencyDetails wanted) {
    name = wanted.name();
    culture = wanted.culture();
    formatTemplate = wanted.formatTemplate();
    allowedCountries.clear();
    allowedCountries.addAll(wanted.allowedCountries());
  }
}
