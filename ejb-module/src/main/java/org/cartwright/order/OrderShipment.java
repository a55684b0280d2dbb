package org.cartwright.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.cartwright.contract.Shipment;
import org.cartwright.pricing.PricedShipment;
import org.cartwright.shipping.ShippingOffer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A shipment as placed: how it is sent, and what sending costs. */
@Embeddable
@NullUnmarked
class OrderShipment {
  @Column(name = "shipment_id")
  private String shipmentId;

  @Column(name = "shipping_method")
  private String shippingMethod;

  @Column(name = "shipping_method_name")
  private String shippingMethodName;

  private String warehouse;

  @Column(name = "tax_class")
  private String taxClass;

  @Column(name = "tax_rate")
  private BigDecimal taxRate;

  @Embedded
  @AttributeOverride(name = "net", column = @Column(name = "shipping_net"))
  @AttributeOverride(name = "tax", column = @Column(name = "shipping_tax"))
  @AttributeOverride(name = "gross", column = @Column(name = "shipping_gross"))
  private OrderAmounts shipping;

  protected OrderShipment() {}

  OrderShipment(Shipment shipment, @Nullable ShippingOffer offer, PricedShipment priced) {
    this.shipmentId = shipment.shipmentId();
    this.shippingMethod = shipment.shippingMethod();
    this.shippingMethodName = offer == null ? null : offer.name();
    this.warehouse = shipment.warehouse();
    this.taxClass = priced.shippingTaxClass();
    this.taxRate = priced.shippingRate().fraction();
    this.shipping = new OrderAmounts(priced.shipping());
  }

  @Nullable String shipmentId() {
    return shipmentId;
  }

  /** The method's name when the order was placed, its alias if it had none. */
  @Nullable String methodName() {
    return shippingMethodName == null ? shippingMethod : shippingMethodName;
  }

  OrderAmounts shipping() {
    return shipping;
  }
}
