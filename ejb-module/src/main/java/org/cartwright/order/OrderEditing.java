package org.cartwright.order;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people may change of an order, read from it and put back. */
final class OrderEditing {
  private OrderEditing() {}

  static OrderDetails details(PurchaseOrder order) {
    OrderProperties properties = new OrderProperties(order.properties);
    return new OrderDetails(
        order.statuses.getOrDefault(order.orderStatusId, ""),
        order.state,
        order.customerName,
        order.customerEmail,
        order.addresses.stream().map(OrderAddress::details).sorted(OrderEditing::byPlace).toList(),
        properties.texts(PropertyOwner.TAG),
        properties.of(PropertyOwner.ORDER, 0).entrySet().stream()
            .map(entry -> new PropertyDetails(entry.getKey(), PropertyText.shown(entry.getValue())))
            .toList());
  }

  static void change(PurchaseOrder order, OrderDetails wanted) {
    order.orderStatusId = idOf(order.statuses, wanted.status(), order.orderStatusId);
    order.state = wanted.state();
    order.customerName = wanted.customerName();
    order.customerEmail = wanted.customerEmail();
    Map<String, AddressDetails> addresses =
        wanted.addresses().stream()
            .collect(Collectors.toMap(AddressDetails::place, Function.identity()));
    order.addresses.replaceAll(
        address -> {
          AddressDetails mine = addresses.get(address.place());
          return mine == null || mine.equals(address.details())
              ? address
              : new OrderAddress(address, mine);
        });
    changeProperties(order, wanted);
  }

  private static void changeProperties(PurchaseOrder order, OrderDetails wanted) {
    List<OrderProperty> rows = new ArrayList<>();
    order.properties.stream()
        .filter(row -> row.owner() != PropertyOwner.TAG && row.owner() != PropertyOwner.ORDER)
        .forEach(rows::add);
    for (String tag : wanted.tags()) {
      String json = JsonNodeFactory.instance.textNode(tag).toString();
      rows.add(new OrderProperty(PropertyOwner.TAG, 0, "tag", json));
    }
    for (PropertyDetails property : wanted.properties()) {
      String json = PropertyText.json(property.value());
      rows.add(new OrderProperty(PropertyOwner.ORDER, 0, property.name(), json));
    }
    if (!same(rows, order.properties)) {
      order.properties.clear();
      order.properties.addAll(rows);
    }
  }

  private static boolean same(List<OrderProperty> rows, List<OrderProperty> others) {
    return rows.stream()
        .map(OrderProperty::text)
        .toList()
        .equals(others.stream().map(OrderProperty::text).toList());
  }

  private static String idOf(Map<String, String> statuses, String alias, String otherwise) {
    return statuses.entrySet().stream()
        .filter(status -> status.getValue().equals(alias))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(otherwise);
  }

  private static int byPlace(AddressDetails one, AddressDetails other) {
    int kind = other.place().substring(0, 1).compareTo(one.place().substring(0, 1));
    return kind == 0 ? Integer.compare(numberOf(one.place()), numberOf(other.place())) : kind;
  }

  private static int numberOf(String place) {
    return Integer.parseInt(place.substring(place.indexOf('-') + 1));
  }
}
