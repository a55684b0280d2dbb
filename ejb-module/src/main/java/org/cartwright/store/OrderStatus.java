package org.cartwright.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What staff of a store call the stages of their orders; it never decides what the engine does. */
@Entity
@Table(name = "order_status")
@NullUnmarked
public class OrderStatus {
  @Id
  @Column(name = "order_status_id")
  private String orderStatusId;

  @Column(name = "store_id")
  private String storeId;

  private String alias;
  private String name;
  private String colour;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version private long version;

  protected OrderStatus() {}

  /**
   * A status.
   *
   * @param colour name of a colour of the backoffice's palette
   */
  public OrderStatus(String storeId, String alias, String name, String colour, int sortOrder) {
    this.orderStatusId = UUID.randomUUID().toString();
    this.storeId = storeId;
    this.alias = alias;
    this.name = name;
    this.colour = colour;
    this.sortOrder = sortOrder;
  }

  String orderStatusId() {
    return orderStatusId;
  }
}
