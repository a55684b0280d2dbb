package org.cartwright.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.cartwright.editing.Sorted;
import org.jspecify.annotations.NullUnmarked;

/** What staff of a store call the stages of their orders; it never decides what the engine does. */
@Entity
@Table(name = "order_status")
@NullUnmarked
public class OrderStatus implements Editable<OrderStatusDetails>, Sorted {
  @Id
  @Column(name = "order_status_id")
  private String orderStatusId;

  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;
  private String colour;
  private String icon;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version private long version;

  protected OrderStatus() {}

  /**
   * A status without an icon.
   *
   * @param colour name of a colour of the backoffice's palette
   */
  public OrderStatus(String storeId, String alias, String name, String colour, int sortOrder) {
    this(storeId, new OrderStatusDetails(alias, name, colour, null), sortOrder);
  }

  /** A status with these details. */
  public OrderStatus(String storeId, OrderStatusDetails details, int sortOrder) {
    this.orderStatusId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.sortOrder = sortOrder;
    take(details);
  }

  @Override
  public AuditSubject subject() {
    return new AuditSubject(EntityKind.ORDER_STATUS, storeId, orderStatusId, alias, name);
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
  public OrderStatusDetails details() {
    return new OrderStatusDetails(alias, name, colour, icon);
  }

  @Override
  public void change(OrderStatusDetails wanted) {
    take(wanted);
  }

  private void take(OrderStatusDetails wanted) {
    alias = wanted.alias();
    name = wanted.name();
    colour = wanted.colour();
    icon = wanted.icon();
  }

  OrderStatusRow row() {
    return new OrderStatusRow(orderStatusId, alias, name, colour, icon);
  }

  String orderStatusId() {
    return orderStatusId;
  }

  String alias() {
    return alias;
  }
}
