package org.cartwright.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.contract.Address;
import org.cartwright.contract.Attribute;
import org.jspecify.annotations.Nullable;

/** Turns stored orders into what people read. */
final class OrderViews {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private OrderViews() {}

  static OrderRow row(Object[] columns) {
    String currency = (String) columns[8];
    return new OrderRow(
        (String) columns[0],
        (String) columns[1],
        (String) columns[2],
        (Instant) columns[3],
        (String) columns[4],
        (String) columns[5],
        (String) columns[6],
        (String) columns[7],
        currency,
        Decimals.of(currency).shown((BigDecimal) columns[9]));
  }

  static OrderView view(PurchaseOrder order, String status, String colour) {
    Decimals decimals = Decimals.of(order.currency);
    OrderRow row =
        new OrderRow(
            order.orderId,
            order.storeAlias,
            order.orderNumber,
            order.placed,
            order.customerName,
            order.customerEmail,
            status,
            colour,
            order.currency,
            decimals.shown(order.total.gross()));
    return new OrderView(
        row,
        order.state,
        order.cartId,
        order.idempotencyKey,
        order.market,
        order.language,
        order.customerReference,
        order.pricesIncludeTax,
        OrderTotals.of(order),
        shipments(order, decimals),
        payments(order, decimals),
        order.notes.stream().map(OrderNote::view).toList(),
        texts(order, PropertyOwner.CODE),
        texts(order, PropertyOwner.TAG),
        properties(order, PropertyOwner.ORDER, 0));
  }

  private static List<OrderView.ShipmentView> shipments(PurchaseOrder order, Decimals decimals) {
    List<OrderView.ShipmentView> views = new ArrayList<>();
    for (int i = 0; i < order.shipments.size(); i++) {
      OrderShipment shipment = order.shipments.get(i);
      views.add(
          new OrderView.ShipmentView(
              shipment.shipmentId(),
              address(order, PropertyOwner.SHIPMENT_ADDRESS, i),
              shipment.methodName(),
              shipment.shipping().toAmounts(decimals),
              lines(order, i, decimals),
              properties(order, PropertyOwner.SHIPMENT, i)));
    }
    return views;
  }

  private static List<OrderView.LineView> lines(
      PurchaseOrder order, int shipment, Decimals decimals) {
    List<OrderView.LineView> views = new ArrayList<>();
    for (int i = 0; i < order.lines.size(); i++) {
      OrderLine line = order.lines.get(i);
      if (line.shipmentPosition() == shipment) {
        views.add(
            line.view(decimals, attributes(order, i), properties(order, PropertyOwner.LINE, i)));
      }
    }
    return views;
  }

  private static List<OrderView.PaymentView> payments(PurchaseOrder order, Decimals decimals) {
    List<OrderView.PaymentView> views = new ArrayList<>();
    for (int i = 0; i < order.payments.size(); i++) {
      views.add(
          order
              .payments
              .get(i)
              .view(
                  decimals,
                  address(order, PropertyOwner.PAYMENT_ADDRESS, i),
                  properties(order, PropertyOwner.PAYMENT, i)));
    }
    return views;
  }

  private static @Nullable Address address(PurchaseOrder order, PropertyOwner owner, int position) {
    return order.addresses.stream()
        .filter(address -> address.belongsTo(owner, position))
        .findFirst()
        .map(OrderAddress::toAddress)
        .orElse(null);
  }

  private static Map<String, String> properties(
      PurchaseOrder order, PropertyOwner owner, int position) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (OrderProperty property : order.properties) {
      if (property.belongsTo(owner, position)) {
        properties.put(property.name(), property.jsonValue());
      }
    }
    return properties;
  }

  private static List<String> texts(PurchaseOrder order, PropertyOwner owner) {
    return order.properties.stream()
        .filter(property -> property.belongsTo(owner, 0))
        .map(property -> json(property).asText())
        .toList();
  }

  private static List<Attribute> attributes(PurchaseOrder order, int line) {
    return order.properties.stream()
        .filter(property -> property.belongsTo(PropertyOwner.ATTRIBUTE, line))
        .map(OrderViews::attribute)
        .toList();
  }

  private static Attribute attribute(OrderProperty property) {
    JsonNode json = json(property);
    return new Attribute(
        property.name(),
        json.path("label").textValue(),
        json.path("value").asText(),
        json.path("valueLabel").textValue(),
        Map.of());
  }

  private static JsonNode json(OrderProperty property) {
    try {
      return MAPPER.readTree(property.jsonValue());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("stored property " + property.name(), broken);
    }
  }
}
