package org.cartwright.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cartwright.contract.Attribute;
import org.cartwright.contract.LineItem;
import org.cartwright.pricing.PricedLine;
import org.jspecify.annotations.NullUnmarked;

/** A line as placed, with its prices. */
@Embeddable
@NullUnmarked
class OrderLine {
  @Column(name = "shipment_position")
  private int shipmentPosition;

  @Column(name = "line_item_id")
  private String lineItemId;

  private String sku;
  private String name;

  @Column(name = "product_reference")
  private String productReference;

  @Column(name = "variant_reference")
  private String variantReference;

  @Column(name = "bundle_id")
  private String bundleId;

  @Column(name = "parent_line_item")
  private String parentLineItem;

  private boolean gift;
  private BigDecimal quantity;

  @Column(name = "tax_class")
  private String taxClass;

  @Column(name = "tax_rate")
  private BigDecimal taxRate;

  @Embedded
  @AttributeOverride(name = "net", column = @Column(name = "unit_net"))
  @AttributeOverride(name = "tax", column = @Column(name = "unit_tax"))
  @AttributeOverride(name = "gross", column = @Column(name = "unit_gross"))
  private OrderAmounts unit;

  @Embedded
  @AttributeOverride(name = "net", column = @Column(name = "line_net"))
  @AttributeOverride(name = "tax", column = @Column(name = "line_tax"))
  @AttributeOverride(name = "gross", column = @Column(name = "line_gross"))
  private OrderAmounts line;

  protected OrderLine() {}

  OrderLine(int shipmentPosition, LineItem item, String name, PricedLine priced) {
    this.shipmentPosition = shipmentPosition;
    this.lineItemId = item.lineItemId();
    this.sku = item.sku();
    this.name = name;
    this.productReference = item.productReference();
    this.variantReference = item.variantReference();
    this.bundleId = item.bundleId();
    this.parentLineItem = item.parentLineItemId();
    this.gift = item.gift();
    this.quantity = item.quantity();
    this.taxClass = priced.taxClass();
    this.taxRate = priced.rate().fraction();
    this.unit = new OrderAmounts(priced.unit());
    this.line = new OrderAmounts(priced.total());
  }

  int shipmentPosition() {
    return shipmentPosition;
  }

  OrderView.LineView view(
      Decimals decimals, List<Attribute> attributes, Map<String, String> properties) {
    return new OrderView.LineView(
        lineItemId,
        sku,
        name,
        Decimals.plain(quantity),
        taxClass,
        Decimals.plain(taxRate),
        unit.toAmounts(decimals),
        line.toAmounts(decimals),
        attributes,
        properties);
  }
}
