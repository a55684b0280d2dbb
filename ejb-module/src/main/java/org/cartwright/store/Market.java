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
import java.util.Set;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.editing.Sorted;
import org.jspecify.annotations.NullUnmarked;

/** A selling area inside a store: which of its countries and currencies go together. */
@Entity
@NullUnmarked
public class Market implements Editable<MarketDetails>, Sorted {
  @Id
  @Column(name = "market_id")
  private String marketId;

  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;
  private boolean enabled;

  @Column(name = "default_currency")
  private String defaultCurrency;

  @Column(name = "default_language")
  private String defaultLanguage;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "market_country", joinColumns = @JoinColumn(name = "market_id"))
  @Column(name = "code")
  private Set<String> countries = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "market_currency", joinColumns = @JoinColumn(name = "market_id"))
  @Column(name = "code")
  private Set<String> currencies = new HashSet<>();

  @Version private long version;

  protected Market() {}

  /** An enabled market. */
  public Market(
      String storeId,
      String alias,
      String name,
      Set<String> countries,
      Set<String> currencies,
      String defaultCurrency,
      String defaultLanguage) {
    this.marketId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.alias = alias;
    this.name = name;
    this.enabled = true;
    this.countries.addAll(countries);
    this.currencies.addAll(currencies);
    this.defaultCurrency = defaultCurrency;
    this.defaultLanguage = defaultLanguage;
  }

  /** A market with these details, which are valid, at a place in the list. */
  Market(String storeId, MarketDetails wanted, int sortOrder) {
    this.marketId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.alias = wanted.alias();
    this.sortOrder = sortOrder;
    change(wanted);
  }

  String marketId() {
    return marketId;
  }

  String alias() {
    return alias;
  }

  String name() {
    return name;
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.MARKET, storeId, marketId, alias, name);
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
  public MarketDetails details() {
    return new MarketDetails(
        alias,
        name,
        enabled,
        countries.stream().sorted().toList(),
        currencies.stream().sorted().toList(),
        defaultCurrency,
        defaultLanguage);
  }

  /** Takes over everything but the alias, which senders use. */
  @Override
  public void change(MarketDetails wanted) {
    name = wanted.name();
    enabled = wanted.enabled();
    countries.clear();
    countries.addAll(wanted.countries());
    currencies.clear();
    currencies.addAll(wanted.currencies());
    defaultCurrency = wanted.defaultCurrency();
    defaultLanguage = wanted.defaultLanguage();
  }

  MarketSettings settings() {
    return new MarketSettings(
        marketId, alias, enabled, Set.copyOf(countries), Set.copyOf(currencies));
  }
}
