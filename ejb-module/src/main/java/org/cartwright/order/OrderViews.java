package org.cartwright.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.contract.Address;
import org.jspecify.annotations.Nullable;

/** Turns stored orders into what people read. */
final class OrderViews {
  private OrderViews() {}

  static OrderRow row(Object[] columns) {
    String currency = (String) columns[9];
    return new OrderRow(
        (String) columns[0],
        (String) columns[1],
        (String) columns[2],
        (Instant) columns[3],
        (String) columns[4],
        (String) columns[5],
        (String) columns[6],
        (String) columns[7],
        (String) columns[11],
        (OrderState) columns[8],
        currency,
        Decimals.of(currency).shown((BigDecimal) columns[10]));
  }

  static OrderView view(PurchaseOrder order, String status, String colour, @Nullable String icon) {
    Decimals decimals = Decimals.of(order.currency);
    OrderProperties properties = new OrderProperties(order.properties);
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
            icon,
            order.state,
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
        shipments(order, properties, decimals),
        payments(order, properties, decimals),
        order.notes.stream().map(OrderNote::view).toList(),
        properties.texts(PropertyOwner.CODE),
        properties.texts(PropertyOwner.TAG),
        properties.of(PropertyOwner.ORDER, 0));
  }

  private static List<OrderView.ShipmentView> shipments(
      PurchaseOrder order, OrderProperties properties, Decimals decimals) {
    List<OrderView.ShipmentView> views = new ArrayList<>();
    for (int i = 0; i < order.shipments.size(); i++) {
      OrderShipment shipment = order.shipments.get(i);
      views.add(
          new OrderView.ShipmentView(
              shipment.shipmentId(),
              address(order, PropertyOwner.SHIPMENT_ADDRESS, i),
              shipment.methodName(),
              shipment.shipping().toAmounts(decimals),
              lines(order, i, properties, decimals),
              properties.of(PropertyOwner.SHIPMENT, i)));
    }
    return views;
  }

  private static List<OrderView.LineView> lines(
      PurchaseOrder order, int shipment, OrderProperties properties, Decimals decimals) {
    List<OrderView.LineView> views = new ArrayList<>();
    for (int i = 0; i < order.lines.size(); i++) {
      OrderLine line = order.lines.get(i);
      if (line.shipmentPosition() == shipment) {
        views.add(
            line.view(decimals, properties.attributes(i), properties.of(PropertyOwner.LINE, i)));
      }
    }
    return views;
  }

  private static List<OrderView.PaymentView> payments(
      PurchaseOrder order, OrderProperties properties, Decimals decimals) {
    List<OrderView.PaymentView> views = new ArrayList<>();
    for (int i = 0; i < order.payments.size(); i++) {
      views.add(
          order
              .payments
              .get(i)
              .view(
                  decimals,
                  address(order, PropertyOwner.PAYMENT_ADDRESS, i),
                  properties.of(PropertyOwner.PAYMENT, i)));
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
}
