package org.cartwright.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.contract.Address;
import org.cartwright.contract.Amounts;
import org.cartwright.contract.Attribute;
import org.cartwright.contract.Totals;
import org.cartwright.order.OrderFeedDocument;
import org.cartwright.order.OrderView;
import org.jspecify.annotations.Nullable;

/** A whole order, in the words of the cart document. */
record OrderDocument(
    @JsonUnwrapped OrderEntry entry,
    @Nullable String market,
    @Nullable String language,
    boolean pricesIncludeTax,
    Totals totals,
    List<ShipmentPart> shipments,
    List<PaymentPart> payments,
    List<NotePart> notes,
    List<String> codes,
    List<String> tags,
    Map<String, JsonNode> properties) {

  /** Where to and how some lines go; {@code shippingMethod} is the method's name when placed. */
  record ShipmentPart(
      @Nullable String shipmentId,
      @Nullable Address address,
      @Nullable String shippingMethod,
      Amounts shipping,
      List<LinePart> lineItems,
      Map<String, JsonNode> properties) {}

  /** A line; {@code unit} is the price of one, {@code line} of all. */
  record LinePart(
      @Nullable String lineItemId,
      String sku,
      String name,
      BigDecimal quantity,
      String taxClass,
      BigDecimal taxRate,
      Amounts unit,
      Amounts line,
      List<Attribute> attributes,
      Map<String, JsonNode> properties) {}

  /** A payment as the cart announced it. */
  record PaymentPart(
      @Nullable String paymentId,
      String paymentMethod,
      @Nullable BigDecimal amount,
      @Nullable Address billingAddress,
      Map<String, JsonNode> properties) {}

  /** A remark; {@code written} is absent for one that came with the cart. */
  record NotePart(
      @Nullable String title,
      String detail,
      @Nullable String author,
      @Nullable String visibility,
      @Nullable Instant written) {}

  static OrderDocument of(String store, OrderFeedDocument found) {
    OrderView order = found.order();
    return new OrderDocument(
        OrderEntry.of(store, found.entry()),
        order.market(),
        order.language(),
        order.pricesIncludeTax(),
        order.totals(),
        order.shipments().stream().map(OrderDocument::shipment).toList(),
        order.payments().stream().map(OrderDocument::payment).toList(),
        order.notes().stream()
            .map(n -> new NotePart(n.title(), n.detail(), n.author(), n.visibility(), n.written()))
            .toList(),
        order.codes(),
        order.tags(),
        trees(order.properties()));
  }

  private static ShipmentPart shipment(OrderView.ShipmentView shipment) {
    return new ShipmentPart(
        shipment.shipmentId(),
        shipment.address(),
        shipment.shippingMethod(),
        shipment.shipping(),
        shipment.lineItems().stream().map(OrderDocument::line).toList(),
        trees(shipment.properties()));
  }

  private static LinePart line(OrderView.LineView line) {
    return new LinePart(
        line.lineItemId(),
        line.sku(),
        line.name(),
        line.quantity(),
        line.taxClass(),
        line.taxRate(),
        line.unit(),
        line.line(),
        line.attributes(),
        trees(line.properties()));
  }

  private static PaymentPart payment(OrderView.PaymentView payment) {
    return new PaymentPart(
        payment.paymentId(),
        payment.paymentMethod(),
        payment.amount(),
        payment.billingAddress(),
        trees(payment.properties()));
  }

  private static Map<String, JsonNode> trees(Map<String, String> properties) {
    Map<String, JsonNode> trees = new LinkedHashMap<>();
    properties.forEach((name, json) -> trees.put(name, ApiJson.tree(json)));
    return trees;
  }
}
