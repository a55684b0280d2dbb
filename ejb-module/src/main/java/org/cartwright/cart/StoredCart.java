package org.cartwright.cart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.cartwright.contract.Cart;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of a cart: what lists need as columns, and the document. */
@Entity
@Table(name = "cart")
@NullUnmarked
public class StoredCart {
  @Id
  @Column(name = "cart_id")
  private String cartId;

  @Column(name = "store_id")
  private String storeId;

  @Column(name = "customer_id")
  private String customerId;

  private String name;

  @Column(name = "market_id")
  private String marketId;

  private Instant created;
  private Instant modified;

  @Column(name = "schema_version")
  private int schemaVersion;

  @Column(name = "line_count")
  private Integer lineCount;

  private String currency;

  @Column(name = "expected_total")
  private BigDecimal expectedTotal;

  @Lob private String data;

  @Version private long version;

  protected StoredCart() {}

  StoredCart(String cartId, String storeId, Instant now) {
    this.cartId = cartId;
    this.storeId = storeId;
    this.created = now;
  }

  void keep(
      String name,
      @Nullable String customerId,
      @Nullable String marketId,
      Cart cart,
      String data,
      Instant now) {
    this.name = name;
    this.customerId = customerId;
    this.marketId = marketId;
    this.schemaVersion = cart.schemaVersion();
    this.lineCount = CartRows.lines(cart);
    this.currency = cart.currency();
    this.expectedTotal = cart.expectedTotal();
    this.data = data;
    this.modified = now;
  }

  boolean belongsTo(String otherStoreId) {
    return storeId.equals(otherStoreId);
  }

  String data() {
    return data;
  }
}
