package org.cartwright.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.money.RoundingMethod;
import org.jspecify.annotations.NullUnmarked;

/**
 * A purchase order: the snapshot of one placed cart, and its state. The database holds at most one
 * for a cart id, and at most one for a number of a store (ADR 7).
 */
@Entity
@Table(name = "purchase_order")
@NullUnmarked
public class PurchaseOrder implements Editable<OrderDetails> {
  @Id
  @Column(name = "order_id")
  String orderId;

  @Column(name = "store_id")
  String storeId;

  @Column(name = "store_alias")
  String storeAlias;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "cart_id")
  String cartId;

  @Column(name = "idempotency_key")
  String idempotencyKey;

  String market;
  String language;
  String currency;

  @Column(name = "prices_include_tax")
  boolean pricesIncludeTax;

  @Enumerated(EnumType.STRING)
  @Column(name = "rounding_method")
  RoundingMethod roundingMethod;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Column(name = "order_status_id")
  String orderStatusId;

  Instant placed;

  /** When it was last changed, which the entity sees to itself. */
  Instant updated;

  @Column(name = "customer_reference")
  String customerReference;

  @Column(name = "customer_name")
  String customerName;

  @Column(name = "customer_email")
  String customerEmail;

  @Embedded
  @AttributeOverride(name = "net", column = @Column(name = "lines_net"))
  @AttributeOverride(name = "tax", column = @Column(name = "lines_tax"))
  @AttributeOverride(name = "gross", column = @Column(name = "lines_gross"))
  OrderAmounts lineTotal;

  @Embedded
  @AttributeOverride(name = "net", column = @Column(name = "shipping_net"))
  @AttributeOverride(name = "tax", column = @Column(name = "shipping_tax"))
  @AttributeOverride(name = "gross", column = @Column(name = "shipping_gross"))
  OrderAmounts shippingTotal;

  @Embedded
  @AttributeOverride(name = "net", column = @Column(name = "total_net"))
  @AttributeOverride(name = "tax", column = @Column(name = "total_tax"))
  @AttributeOverride(name = "gross", column = @Column(name = "total_gross"))
  OrderAmounts total;

  @ElementCollection
  @CollectionTable(name = "purchase_order_tax", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  List<OrderTax> taxes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "purchase_order_shipment", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  List<OrderShipment> shipments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "purchase_order_line", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  List<OrderLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "purchase_order_address", joinColumns = @JoinColumn(name = "order_id"))
  List<OrderAddress> addresses = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "purchase_order_payment", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  List<OrderPayment> payments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "purchase_order_note", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  List<OrderNote> notes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "purchase_order_property", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  List<OrderProperty> properties = new ArrayList<>();

  @Version long version;

  /** The statuses of its store, alias by id; set by whoever edits the order. */
  @Transient Map<String, String> statuses = Map.of();

  protected PurchaseOrder() {}

  @PrePersist
  void noteThatItWasPlaced() {
    updated = placed;
  }

  @PreUpdate
  void noteChange() {
    updated = Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  PurchaseOrder(String orderId) {
    this.orderId = orderId;
    this.state = OrderState.IN_PROGRESS;
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.ORDER, storeId, orderId, orderNumber, orderNumber);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public OrderDetails details() {
    return OrderEditing.details(this);
  }

  @Override
  public void change(OrderDetails wanted) {
    OrderEditing.change(this, wanted);
  }
}
