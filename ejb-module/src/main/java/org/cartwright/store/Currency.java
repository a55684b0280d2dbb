package org.cartwright.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A currency that a store sells in; its decimals come from ISO 4217. */
@Entity
@NullUnmarked
public class Currency {
  @Id
  @Column(name = "currency_id")
  private String currencyId;

  @Column(name = "store_id")
  private String storeId;

  private String code;
  private String name;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version private long version;

  protected Currency() {}

  public Currency(String storeId, String code, String name, int sortOrder) {
    this.currencyId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.code = code;
    this.name = name;
    this.sortOrder = sortOrder;
  }

  String code() {
    return code;
  }
}
